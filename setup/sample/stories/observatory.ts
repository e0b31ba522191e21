import { p } from '../../../src/story/build.ts'
import { house } from '../house.ts'
import type { SampleStory } from '../types.ts'

/** The third story. Town, people and figures are invented. */
export const observatory: SampleStory = {
  slug: 'reef-head-tide-records',
  section: 'culture',
  form: 'report',
  sources: ['cnr'],
  photos: ['tide'],
  sidebars: [],
  published: true,
  words: {
    'zh-Hant': {
      headline: '礁頭驗潮站手稿上網 八十七年潮水有跡可尋',
      house: house['zh-Hant'],
      captions: { tide: '礁頭驗潮站的石樓建於1908年，井中浮筒至今仍隨潮水升降。' },
      body: [
        p(
          '據央廣網報道，海角市礁頭驗潮站保存的潮位手稿已有九成完成數碼化，明年春天起在網上供公眾查閱。手稿由1911年記到1997年，半月一冊，共2,088冊。',
        ),
        p(
          '驗潮站建於1908年，樓下有一口深井與海相通，井中浮筒隨海面升降，帶動筆尖在紙上畫出曲線。1998年自動儀器啟用以前，值班員每小時抄錄一次讀數，颱風來時也不例外。紙張受潮發黃，最舊的幾冊一翻便碎，要先逐頁托裱才能掃描。',
        ),
        p(
          '動手整理的是海角第二中學的師生和退休教師。他們兩人一組，一人讀，一人打，錯一格便整頁重來，三年間輸入約68萬個讀數。學生在1962年9月的一頁上發現，值班員在當月最高潮位旁寫了六個小字：「窗破了，筆未停。」',
        ),
        p(
          '站長范志平說，海面的變化很慢，要隔幾十年才看得出來；舊手稿接上自動儀器的紀錄，研究人員便可比較一百多年來的升降。餘下的一成手稿字跡模糊，站方希望熟悉舊式數字寫法的長者幫忙辨認。',
        ),
      ],
    },
    'zh-Hans': {
      headline: '礁头验潮站手稿上网 八十七年潮水有迹可寻',
      house: house['zh-Hans'],
      captions: { tide: '礁头验潮站的石楼建于1908年，井中浮筒至今仍随潮水升降。' },
      body: [
        p(
          '据央广网报道，海角市礁头验潮站保存的潮位手稿已有九成完成数字化，明年春天起在网上供公众查阅。手稿由1911年记到1997年，半月一册，共2,088册。',
        ),
        p(
          '验潮站建于1908年，楼下有一口深井与海相通，井中浮筒随海面升降，带动笔尖在纸上画出曲线。1998年自动仪器启用以前，值班员每小时抄录一次读数，台风来时也不例外。纸张受潮发黄，最旧的几册一翻就碎，要先逐页托裱才能扫描。',
        ),
        p(
          '动手整理的是海角第二中学的师生和退休教师。他们两人一组，一人读，一人打，错一格就整页重来，三年间输入约68万个读数。学生在1962年9月的一页上发现，值班员在当月最高潮位旁写了六个小字：“窗破了，笔未停。”',
        ),
        p(
          '站长范志平说，海面的变化很慢，要隔几十年才看得出来；旧手稿接上自动仪器的记录，研究人员便可比较一百多年来的升降。余下的一成手稿字迹模糊，站方希望熟悉旧式数字写法的老人帮忙辨认。',
        ),
      ],
    },
    en: {
      headline: 'Reef Head puts 87 years of tides online',
      house: house.en,
      captions: {
        tide: 'The stone house of the Reef Head tide station was built in 1908. The float in its well still rises and falls with the sea.',
      },
      body: [
        p(
          'Nine tenths of the handwritten tide records kept at Reef Head, in Headland City, have been digitised and can be read online from next spring, according to China National Radio. They run from 1911 to 1997, in 2,088 volumes of half a month each.',
        ),
        p(
          'The station was built in 1908 over a deep well that is open to the sea. A float rises and falls in it and moves a pen across paper. Until automatic instruments came in 1998, somebody on duty copied out the reading every hour, typhoons included. The paper has yellowed, and the oldest volumes break when they are opened, so each page had to be backed before it could be scanned.',
        ),
        p(
          'The work was done by pupils and teachers of Headland No. 2 Middle School, some of them retired. One read while the other typed, and a single slip meant doing the whole page again. In three years they entered some 680,000 readings. On a page of September 1962, beside the highest tide of the month, they found a note: “Window broken. Pen did not stop.”',
        ),
        p(
          'The sea changes so slowly that it takes decades to see it, said the head of the station, Fan Zhiping. Joined to the automatic record, the old one lets researchers compare more than a century. The last tenth is hard to read, and the station asks older people who know the former ways of writing figures to help.',
        ),
      ],
    },
  },
}
