import type { Language } from '../../language/Language.ts'

/** A note of a reader's in Traditional and in Simplified Chinese. */
type InChinese = readonly [zhHant: string, zhHans: string]

/**
 * What the readers of pages say in English of a doubt or of what is left over, and the same in
 * Chinese. A note that names something has its name behind the words that are here.
 */
const notes: Readonly<Record<string, InChinese>> = {
  'Read from the page; compare it with the print.': ['由版面讀出，請對照。', '由版面读出，请对照。'],
  'A headline and a byline, and no text under them.': [
    '只有標題和署名，下面沒有內文。',
    '只有标题和署名，下面没有正文。',
  ],
  'No caption stands at the picture.': ['圖片旁沒有圖說。', '图片旁没有图说。'],
  'No source that the register knows stands under the box.': [
    '方塊下沒有名冊認得的來源。',
    '方块下没有名册认得的来源。',
  ],
  'The caption waits for its picture.': ['圖說還在等圖片。', '图说还在等图片。'],
  'The heading of the box is not in the text; take it from the page.': [
    '文字裡沒有方塊的標題，請看版面補上。',
    '文字里没有方块的标题，请看版面补上。',
  ],
  'The headline is not in the text; take it from the page.': [
    '文字裡沒有標題，請看版面補上。',
    '文字里没有标题，请看版面补上。',
  ],
  'The picture is credited to nobody in the text.': ['文字裡沒有寫圖片是誰的。', '文字里没有写图片是谁的。'],
  'The text credits nobody: neither an agency nor a reporter.': [
    '文字裡沒有出處：既沒有通訊社，也沒有記者。',
    '文字里没有出处：既没有通讯社，也没有记者。',
  ],
  'The text stops here in mid-sentence; does the story go on elsewhere?': [
    '句子到這裡斷了；稿件是否轉到別處？',
    '句子到这里断了；稿件是否转到别处？',
  ],
  'The page says where the story goes on: ': ['版面寫明下文在：', '版面写明下文在：'],
  'The register does not know: ': ['名冊不認得：', '名册不认得：'],
  'The register knows nobody by the words: ': ['名冊不認得這些字：', '名册不认得这些字：'],
  'The box names a work or a speaker, and no line in quotation marks stands with it.': [
    '方塊寫了出處或說話的人，卻沒有引號裡的一句。',
    '方块写了出处或说话的人，却没有引号里的一句。',
  ],
  'Plain text does not show the rule around a box: check where it begins.': [
    '純文字看不到方塊的框線，請看清從哪裡開始。',
    '纯文字看不到方块的框线，请看清从哪里开始。',
  ],
  'A picture or a box cuts this paragraph in the text; its two parts were joined.': [
    '這一段被圖片或方塊切開，兩截已接起。',
    '这一段被图片或方块切开，两截已接起。',
  ],
  'This paragraph stands after the source line in the text, in another column width than the stories: it is taken for the introduction of the key points.':
    [
      '這一段排在來源之後，欄寬也與稿件不同，當作要點的引言。',
      '这一段排在来源之后，栏宽也与稿件不同，当作要点的引言。',
    ],
  'The words credit somebody without a name that the sources have. Choose the source, or make it.': [
    '寫了來源，但來源表裡沒有這個名字；請選擇或新建。',
    '写了来源，但来源表里没有这个名字；请选择或新建。',
  ],
  'The words credit somebody without a name that the sources have. Choose the source, or make it. The words: ':
    [
      '寫了來源，但來源表裡沒有這個名字；請選擇或新建。原文：',
      '写了来源，但来源表里没有这个名字；请选择或新建。原文：',
    ],
  'For whom they work is not among the sources:': [
    '來源表裡沒有他們所屬的機構：',
    '来源表里没有他们所属的机构：',
  ],
  'The headline is wider than the columns that were read as its story.': [
    '標題比讀成它內文的幾欄更闊。',
    '标题比读成它正文的几栏更宽。',
  ],
  'It has no heading.': ['沒有標題。', '没有标题。'],
  'The words credit nobody.': ['文字裡沒有來源。', '文字里没有来源。'],
  'The editor left it empty.': ['編輯留空。', '编辑留空。'],
  'It was not understood.': ['沒有讀懂。', '没有读懂。'],
  'It belongs to the page, not to a story: its number, its date, or who edited it.': [
    '屬於版面而不是稿件：版號、日期或責任編輯。',
    '属于版面而不是稿件：版号、日期或责任编辑。',
  ],
  'It is printed outside of the page: a mark or a slug of the press.': [
    '印在版面之外：印刷的記號。',
    '印在版面之外：印刷的记号。',
  ],
  'It is printed on a picture or a tint of its own: an advertisement.': [
    '印在自己的圖片或底色上：廣告。',
    '印在自己的图片或底色上：广告。',
  ],
  'It only points to a story on another page, or heads none.': [
    '只指向別版的稿件，或下面沒有稿件。',
    '只指向别版的稿件，或下面没有稿件。',
  ],
  'No story was found to which it belongs.': ['找不到它屬於哪篇稿件。', '找不到它属于哪篇稿件。'],
}

/** Of several lines over a story: how they were told apart. */
const heads: Readonly<Record<string, InChinese>> = {
  'the first names a section.': ['第一行當作欄目。', '第一行当作栏目。'],
  'the first was taken for the kicker, the second for the headline.': [
    '第一行當作引題，第二行當作標題。',
    '第一行当作引题，第二行当作标题。',
  ],
  'the first two were taken for a headline in two lines.': ['頭兩行當作一個標題。', '头两行当作一个标题。'],
  'both were taken for the headline.': ['兩行都當作標題。', '两行都当作标题。'],
  'the first was taken for the headline, the rest for the deck.': [
    '第一行當作標題，其餘當作副題。',
    '第一行当作标题，其余当作副题。',
  ],
}

const overAStory = /^(?<lines>\d+) lines head the story and plain text has no type sizes: /u

/**
 * A reader's note for people: in English as it is, in Chinese translated. A note that has no
 * translation is given as it is, so that nothing is kept from an editor.
 */
export function noteIn(note: string, language: Language): string {
  if (language === 'en') return note
  const at = language === 'zhHant' ? 0 : 1
  const over = overAStory.exec(note)
  if (over) {
    const lines = over.groups?.lines ?? ''
    const how = heads[note.slice(over[0].length)]?.[at] ?? ''
    const count: InChinese = [
      `稿件上有 ${lines} 行，純文字分不出字號：`,
      `稿件上有 ${lines} 行，纯文字分不出字号：`,
    ]
    return count[at] + how
  }
  const [known] = Object.keys(notes)
    .filter((words) => note.startsWith(words))
    .sort((a, b) => b.length - a.length)
  return known === undefined ? note : (notes[known]?.[at] ?? '') + note.slice(known.length)
}
