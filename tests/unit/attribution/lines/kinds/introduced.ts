import type { KindOfLine } from './Kind.ts'

/** What an agency wrote is introduced: its full text, its commentary, its article. */
export const introduced: readonly KindOfLine[] = [
  {
    kind: 'a full text',
    credits: [
      ['新華社全文如下：', 'xinhua'],
      ['新华社电文如下：', 'xinhua'],
      ['中新社報道全文如下：', 'cns'],
      ['以下為新華社全文：', 'xinhua'],
      ['以下是塔斯社的报道全文：', 'tass'],
      ['《人民日报》文章全文如下：', 'people'],
      ['The full Xinhua report follows:', 'xinhua'],
    ],
    none: [
      '新華社全文檢索系統升級。',
      '人民日报全文数据库对学生开放。',
      '以下为新华社招聘岗位：',
      'The full Xinhua payroll follows:',
    ],
  },
  {
    kind: 'a commentary',
    credits: [
      ['新華社亦發表評論文章，題為「別讓渡口變停車場」，', 'xinhua'],
      ['人民日报也刊文指出，老街不该只剩拍照的人。', 'people'],
      ['环球时报又发社评，说渡口应当保留。', 'globaltimes'],
      ['新华社随后发表时评，题为《渡口之问》。', 'xinhua'],
      ['The China Daily article said the ferry should stay.', 'chinadaily'],
      ['A Xinhua commentary said the old street was worth keeping.', 'xinhua'],
      ['The Global Times editorial argued that the pier should stay.', 'globaltimes'],
      ['An AP story published on Monday said the dams leak.', 'ap'],
    ],
    none: [
      '新華社亦發表聲明，否認裁員。',
      '人民日报也刊登广告，招收学徒。',
      '环球时报又发年终奖，员工高兴。',
      'A Xinhua commentary prize went to a student.',
      'The China Daily article was framed and hung in the hall.',
      'The AP story contest opens in May.',
    ],
  },
]
