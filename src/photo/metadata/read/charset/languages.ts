/**
 * A language of the Latin alphabet: its letters beyond A to Z, and short words that give it away
 * without any of them.
 */
export interface LatinLanguage {
  /** Lower case; capitals follow from them. */
  letters: string
  words: string
  /** What each of the letters costs (see `costs.ts`), where it is not the usual. */
  share?: number
}

/**
 * Of Western Europe, which Windows-1252 and MacRoman can write. English borrows everybody's
 * letters.
 */
export const WESTERN: readonly LatinLanguage[] = [
  {
    letters: 'áàâäãåæçéèêëíìîïñóòôöõøœßúùûüýÿ',
    words: 'the of and in to at for by on with from is was',
    share: 6.5,
  },
  { letters: 'àâæçéèêëîïôœùûüÿ', words: 'le la les de des du et en un une pour sur par dans est' },
  { letters: 'äöüßéè', words: 'der die das und von im in den mit auf zu ein eine am' },
  { letters: 'áéíóúüñ', words: 'el la los las de del y en un una con por para' },
  { letters: 'áâãàçéêíóôõúü', words: 'o a os as de do da dos das e em no na um uma' },
  { letters: 'àèéìíòóùú', words: 'il la di del della e in un una con per che al' },
  { letters: 'æøåéäöü', words: 'og i på af en et til med den det som fra' },
  { letters: 'åäöéü', words: 'och i en ett av med den det som om ja on' },
  { letters: 'ëïéèöüáóç', words: 'de het een van en in op met voor naar bij' },
  { letters: 'áéíóúýþæöð', words: 'og en til um er sem' },
  { letters: 'àçéèíïóòúü', words: 'el la els les de i en un una amb per' },
]

/** Of Central Europe, which Windows-1250 and ISO 8859-2 can write. */
export const CENTRAL: readonly LatinLanguage[] = [
  { letters: 'ąćęłńóśźż', words: 'i w z na do od nie po za fot oraz przez' },
  { letters: 'áčďéěíňóřšťúůýž', words: 'a v na se je do od za po ze foto pro' },
  { letters: 'áäčďéíĺľňóôŕšťúýž', words: 'a v na sa je do od za po zo foto pre' },
  { letters: 'áéíóöőúüű', words: 'a az egy nem meg is hogy csak volt' },
  { letters: 'ăâîşţ', words: 'de la cu din pe un o sau este foto' },
  { letters: 'čćđšž', words: 'i u na je se od za po iz foto' },
]

/** Turkish, which Windows-1254 can write. */
export const TURKISH: readonly LatinLanguage[] = [
  { letters: 'çğıöşüâî', words: 've bir bu da de ile olarak' },
]

/** Of the Baltic, which Windows-1257 can write. */
export const BALTIC: readonly LatinLanguage[] = [
  { letters: 'ąčęėįšųūž', words: 'ir yra su kad' },
  { letters: 'āčēģīķļņšūž', words: 'un ir no par ar' },
  { letters: 'äöõüšž', words: 'ja on ei ka' },
]

/** The letters that make up most of a text, of alphabets that have a charset of their own. */
export const ALPHABETS = {
  Cyrillic: 'оеаинтсрвлкмдпу',
  Greek: 'αοιετσνηυρπκμλς',
  Hebrew: 'יוהלאםרתבשמנ',
  Arabic: 'اليمونرتبةعدسفه',
  Thai: 'านรอกเงมยลวดทสตะปบคหแจพชขใ',
} as const

/** An alphabet of {@link ALPHABETS}. */
export type Alphabet = keyof typeof ALPHABETS

/**
 * Characters that picture captions can hardly do without, in both Chinese scripts and in Cantonese:
 * they decide when a few words would be characters in daily use in either encoding.
 */
export const EVERYDAY_HAN =
  '的一是不在人有我他這这個个上們们來来到時时大地為为子中你說说生國国年著就那和要她出也得里後后自以會会家可下而過过天去能對对小多然於于' +
  '心學学么之都好看起發发當当沒没成只如事把還还用第樣样道想作種种開开美總总從从無无情己面最女但現现前些所同日手又行意動动方期它頭头經经長长兒儿' +
  '回位分愛爱老因很給给名法間间斯知世什兩两次使身者被高已親亲其進进此話话常與与活正感見见明問问力理爾尔點点文幾几定本公特做外孩相西果走將将月十實实' +
  '新華华社攝摄記记圖图京港香市民報报員员北東东南部長會議议主席總統统市區区工水電电車车路海山城街' +
  '嘅啲喺咗嚟冇佢哋唔嗰乜嘢睇係俾畀嗌裏綫邨着啓峯'

/** The syllables that make up most of a Korean text. */
export const EVERYDAY_HANGUL =
  '이다에는의을를은가한고하지로기사도인자시리들서대정으해어있나과수일그부아만보전것원성신장주스제여상관구국연공동용세회미' +
  '위안소진조우라면모된오비경중방문선화년'
