import type { PageMessages } from './PageMessages.ts'

/** Traditional Chinese, as a Hong Kong desk says it. */
export const zhHant: PageMessages = {
  page: '這一版',
  item: (number) => `第 ${number} 件`,
  inside: { photo: (id) => `圖片 ${id}`, sidebar: (id) => `方塊 ${id}` },
  fields: {
    locale: '語言版本',
    publication: '報名',
    title: '版名',
    date: '日期',
    edition: '版次',
    section: '疊',
    number: '頁碼',
    headline: '這一版的標題',
    caption: '這一版的圖說',
    endAfter: '只登前幾段',
    credit: '署名',
    creditOnPaper: '印出來的署名',
  },
  quoted: (label, words) => `${label}「${words}」`,
  about: (what, message) => `${what}：${message}`,
  refused: '這一版還不能付印，請先處理',
  stops: {
    'page-changed': '版上的內容在輸出時有人改過；請再試一次',
    'print-missing':
      '這個編輯部沒有設定印刷；請安裝印刷引擎和字型，並在設定裡寫 newsroom({ print: printing() })（見 README 的「Print」）',
  },
  rules: {
    'page-on-sale-missing': () => '上市時間還沒有填，請填讀者拿到報紙的時間',
    'page-locale-unknown': (param) =>
      `語言版本${param('locale') ? `「${param('locale')}」並不存在` : '還沒有填'}，請填 ${param('known')} 其中之一`,
    'page-empty': () => '還沒有放上任何內容，請加上稿件、方塊或圖片',
    'page-template-unknown': (param) => `沒有版式「${param('template')}」，請選 ${param('known')} 其中之一`,
    'item-empty': () => '還沒有選放哪一份，請選一份或刪去這一件',
    'item-missing': (param) => `所放的文件 ${param('id')} 不存在或已丟進垃圾桶，請另選或刪去這一件`,
    'item-unreadable': (param) => `所放的文件 ${param('id')} 讀不懂，請重新儲存它或通知管理員`,
    'caption-unused': () => '這一版的圖說沒有圖片可用，不會印出來',
    'page-date-missing': () => '沒有填日期，印出來報頭旁不會有日期',
    'page-number-missing': () => '沒有填頁碼，印出來不會有頁碼',
    'item-twice': (param) => `和第 ${param('number')} 件是同一份，會印兩次`,
    'page-white': (param) => `版面有 ${param('percent')}% 是白的，請加稿件、加闊或換小的版式`,
    'not-approved': (param) =>
      `這一版自己的字句${param('words') ? `（${param('words')}）` : ''}還沒有人審定${param('before') ? `，上次審定的是${param('before')}` : ''}，請有權發布的人在這一版上審定付印`,
    overset: (param) => `太長，多出 ${param('lines')} 行，請裁短或加欄`,
    'page-full': (param) => `版面放不下，還差 ${param('millimetres')} 毫米，請縮小或移走一件`,
    'picture-coarse': (param) =>
      `圖片在這個尺寸只有 ${param('ppi')} ppi，應有 ${param('wanted')} ppi，請縮小或換一張`,
    'picture-unreadable': (param) => `圖片 ${param('photo')} 的檔案讀不到，請重新上載`,
    'glyph-missing': (param) =>
      `字型沒有「${param('character')}」（${param('codePoint')}）這個字，請改寫或加一款有它的字型`,
    'words-lost': (param) => `印出來的版上少了「${param('words')}」，請通知管理員`,
    'credit-lost': (param) => `印出來的版上少了署名「${param('credit')}」，請騰出位置`,
  },
}
