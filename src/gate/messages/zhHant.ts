import type { GateMessages } from './GateMessages.ts'

const because = (why: string): string => (why === '' ? '' : `（這是${why}）`)

const orMention = (isEmployer: boolean): string =>
  isEmployer ? '若不是，請改正這個署名的所屬' : '若不是署名，請把這些字填入「只是提及」並寫明原因'

/** Traditional Chinese, as a Hong Kong desk says it. */
export const zhHant: GateMessages = {
  intro: '未能發布，請先處理',
  rules: {
    'text-blank': ({ field, actual }) =>
      `${field}還沒有內容${actual === '' ? '' : `（現在是${actual}）`}，請補上`,
    'attribution-missing': ({ field }) => `${field}還沒有填，請選這篇稿件的來源，或加上本報人員的署名`,
    'attribution-undeclared': ({ field, words, names, why, isEmployer }) =>
      `${field}裡的${words}署了${names}${because(why)}，所填的來源裡卻沒有，請加上；${orMention(isEmployer)}`,
    'attribution-contradicted': ({ field, words, names, declared, why, isEmployer }) =>
      `${field}裡的${words}寫的是${names}${because(why)}，來源填的卻是${declared}，請改成一致；${orMention(isEmployer)}`,
    'photo-file-missing': ({ field }) => `${field}還沒有，請上載這張圖片`,
    'photo-caption-missing': ({ field, actual }) =>
      actual === ''
        ? `${field}還沒有填，請寫上這張圖片的圖說`
        : `${field}裡的${actual}是相機或程式寫的，不是圖說，請寫上這張圖片的圖說`,
    'photo-credit-missing': ({ field }) => `${field}還沒有填，請選這張圖片的來源`,
    'photo-credit-contradicted': ({ field, words, names, declared, why }) =>
      `${field}填的是${declared}，檔案自己寫的${words}卻是${names}${because(why)}，請改成一致；若檔案寫錯或不是署名，請把這些字填入「只是提及」並寫明原因`,
    'photo-credit-stale': ({ field, actual }) =>
      `${field}是給另一個檔案的，請對照現在的檔案${actual}重新選一次`,
    'photo-made-undeclared': ({ field, words }) =>
      `檔案註明這張圖片由人工智能生成或修改過（${words}），請在「${field}」選明，讀者會看到；檔案若寫錯，請在「只是提及」寫上這個代號和原因`,
    'sidebar-source-missing': ({ field }) => `${field}還沒有填，請選這個方塊的來源`,
    'quote-work-missing': ({ field }) => `${field}還沒有填，請寫引文的出處，或寫說話的人`,
    'link-missing': ({ field, link }) => `${field}所用的${link}不存在，請移除或另選`,
    'link-unpublished': ({ field, link }) => `${field}所用的${link}還沒有發布，請先發布它，或移除`,
    'source-retired': ({ field, names, date }) => `${field}新加的${names}由${date}起停用，請選別的來源`,
    'taken-down': ({ field, reason }) =>
      `${field}未解除${reason === '' ? '' : `（原因是${reason}）`}，請先解除下架才再發布`,
    embargoed: ({ field, date }) => `${field}是${date}，請排程到那時才發布`,
    'rights-expired': ({ field, date }) => `${field}是${date}，已經過期，請換一張圖片，或續期後更改`,
    'rights-channel': ({ field, channel }) => `${field}不包括${channel}，請換一張圖片，或取得許可後更改`,
    'not-approved': ({ field }) => `${field}所屬的這份稿現在的樣子還沒有人審定，請有權發布的人先審定`,
  },
  broken: (rule, { field, failure }) => `${field}未能檢查（規則 ${rule} 出錯，${failure}），請通知管理員`,
  unreadable: ({ field, words }) => `${field}裡有稿件放不下的東西（${words}），請刪去，或改寫成段落`,
  inLocale: (message, locale) => `【${locale}】${message}`,
  row: (label, numbers) => `${label}（第 ${numbers.join('之')} 項）`,
  quote: (words) => `「${words}」`,
  when: ({ year, month, day, time }) =>
    `${year}年${month}月${day}日${time === undefined ? '' : `${time.hour}時${time.minute}分`}`,
  and: '、',
  links: {
    photo: '圖片',
    sidebar: '方塊',
    source: '來源',
    document: '文件',
  },
  fieldOf: (link, field) => `${link}的${field}`,
  channels: {
    web: '網上',
    print: '印刷',
  },
  readAs: {
    englishDateline: '英文電頭，社名括在地點和日期之後',
    openDateline: '英文電頭，社名跟在地點和日期之後',
    chineseDateline: '電頭，社名括在地名之後、破折號之前',
    chain: '圖片署名，社名與姓名或別的社名並列',
    label: '「來源」「圖片」一類標示後面的名字',
    from: '「據某社報道」一類的句式',
    compiled: '「綜合某社報道」一類的句式',
    compiler: '「某社綜合某社報道」一類的句式',
    reporter: '某社記者或攝影的署名',
    dateline: '「某社某地某日電」一類的電頭',
    headline: '標題前後掛上的社名',
    column: '標題前的某社欄目名',
    article: '「某社評論」一類的文章',
    picture: '「某社供圖」一類的圖片署名',
    say: '「某社報道」「某社稱」一類的句式',
    finding: '「某社獲悉」「某社數據顯示」一類的句式',
    introduced: '「某社全文如下」一類的句式',
    aged: '標題後面的社名和發布時間',
    signed: '署名行或版權行裡的社名',
    prose: '英文轉述某社報道的句式',
    wireLine: '英文供稿行，說明由某社供稿或協助',
    stamped: '社名或報名與日期、版次並列',
    bare: '句末或括號裡單獨的社名',
    staff: '不寫社名的署名',
    names: '這裡只放署名，出現的名字都當作署名',
    employer: '這個署名的所屬選了它',
  },
  fields: {
    kicker: '眉題',
    'attribution.place': '發稿地點',
    'corrections.*.text': '更正',
    photographer: '攝影',
    copyright: '版權',
    place: '拍攝地點',
    usageTerms: '使用條款',
    made: '製作方式',
    headline: '標題',
    deck: '副題',
    house: '報頭',
    body: '內文',
    'attribution.sources': '來源',
    'attribution.via': '轉引自',
    'byline.*.name': '署名的姓名',
    'byline.*.role': '署名的職務',
    'byline.*.source': '署名的所屬',
    'photos.*.photo': '圖片',
    'photos.*.caption': '這裡的圖說',
    sidebars: '方塊',
    file: '圖片檔案',
    caption: '圖說',
    alt: '替代文字',
    credits: '圖片署名',
    via: '轉發自',
    usableIn: '可用於',
    usableUntil: '使用權至',
    title: '標題',
    'quote.text': '原句',
    'quote.speaker': '說話的人',
    'quote.work': '出處',
    'quote.gloss': '釋義',
    intro: '引言',
    points: '要點',
    'points.*.heading': '要點的標題',
    'points.*.items.*.text': '要點的分項',
    sources: '來源',
    embargoUntil: '禁發至',
    'takedown.at': '下架記錄',
    publication: '報名',
    edition: '版次',
    section: '疊',
  },
  guard: {
    nameBlank: '名稱還沒有填，請填上讀者認得的名字',
    keyBlank: '代號還沒有填，請填上代號（例如 xinhua）',
    keyCredited: (key, users) => `代號 ${key} 已有文件署名（${users}），不能再改；請另建一個來源`,
    sourceUsed: (key, users) =>
      `來源 ${key} 還有文件署名（${users}），不能刪除；請填「停用日期」，以後便不能再選`,
    assetUsed: (what, users) => `${what} 還有公開的文件在用（${users}），不能刪除；請先下架`,
    ledgerFinal: '審核記錄不能更改，也不能刪除',
    otherFile: '這張圖片發布過，檔案不能再換或裁；請把新圖作為另一張圖片上載',
  },
  audit: {
    breach: '不合規',
    degraded: '有缺',
    'decision-missing': () => '審核記錄裡沒有人放行過',
    'decision-differs': () => '現在公開的不是最近一次放行的內容',
    'decision-withdrawn': () => '下架之後沒有再放行，卻是公開的',
    unreadable: (detail) => `讀不懂這份文件（${detail}）`,
    summary: ({ looked, breaches, inBreach, degraded }) =>
      `看過 ${looked} 份公開文件，${inBreach} 份不合規（共 ${breaches} 項），${degraded} 份有缺`,
  },
}
