import type { Messages } from './Messages.ts'

/** Traditional Chinese, as a Hong Kong desk says it. */
export const zhHant: Messages = {
  intro: '未能發布，請先處理',
  rules: {
    'text-blank': ({ field, actual }) =>
      `${field}還沒有內容${actual === '' ? '' : `（現在是${actual}）`}，請補上`,
    'attribution-missing': ({ field }) => `${field}還沒有填，請選這篇稿件的來源，或加上本報人員的署名`,
    'attribution-undeclared': ({ field, words, names }) =>
      `${field}裡的${words}署了${names}，所填的來源裡卻沒有，請加上；若不是署名，請填「只是提及」`,
    'attribution-contradicted': ({ field, names, declared }) =>
      `${field}寫的是${names}，來源填的卻是${declared}，請改成一致；若不是署名，請填「只是提及」`,
    'photo-file-missing': ({ field }) => `${field}還沒有，請上載這張圖片`,
    'photo-caption-missing': ({ field }) => `${field}還沒有填，請寫上這張圖片的圖說`,
    'photo-credit-missing': ({ field }) => `${field}還沒有填，請選這張圖片的來源`,
    'photo-credit-contradicted': ({ field, words, names, declared }) =>
      `${field}填的是${declared}，檔案自己寫的${words}卻是${names}，請改成一致；若檔案寫錯，請填「只是提及」`,
    'photo-credit-stale': ({ field, actual }) =>
      `${field}是給另一個檔案的，請對照現在的檔案${actual}重新選一次`,
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
  channels: {
    web: '網上',
    print: '印刷',
  },
  fields: {
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
  },
}
