import { credit, p, photo, sidebar, source, story, subhead } from '../../../src/story/build.ts'
import type { Subject } from '../../../src/story/types.ts'
import type { ClearedPage, Placed } from '../../../src/print/types.ts'
import { clearedPage } from '../../unit/print/helpers/samplePage.ts'

const ferry = story(
  {
    id: 'ferry',
    kicker: '夜班渡輪試行半年',
    headline: '末班船延到凌晨 碼頭重見燈火',
    deck: '船員分三班當值 票價與日班相同 岸上小店跟着延長營業',
    house: '晚潮報訊',
    attribution: { form: 'compiled', sources: [source('afp'), source('reuters')] },
  },
  p(
    '綜合法新社及路透社報道，海灣兩岸的末班渡輪本月起由晚上十時延到凌晨一時，試行半年。首個周末共有3,400人次乘搭，多半是在對岸上晚班的護士、廚師和清潔工人。',
  ),
  p(
    '從前他們下班後只能繞路坐兩程夜班車，車費是船費的三倍。船公司說，三艘船輪流開出，每班相隔四十分鐘，遇上大霧便改為一小時一班。',
  ),
  subhead('船上不賣酒 只煮薑茶'),
  p(
    '夜航的船艙關了一半燈，好讓乘客打盹。小賣部不賣酒，只煮薑茶，一杯收五元。「頭一晚煮了兩壺，第二晚煮了六壺。」船員老霍說，喝完的人都會把杯子送回來。',
  ),
  p('碼頭旁的三間小店也跟着開到一時。賣麪的說，最難的是找人洗碗。'),
)

const clocks = story(
  {
    id: 'clocks',
    headline: '鐘樓借出一分鐘',
    deck: '遊客排隊上發條',
    house: '晚潮報訊',
    attribution: { form: 'report', sources: [source('cns')] },
  },
  p(
    '據中新社報道，山城一座鐘樓請遊客輪流上發條，每人轉十二圈，鐘便走一分鐘。管鐘人說，開放以來鐘從未停過，只是有時快了一點。',
  ),
  p('上過發條的人可以領一張紙，上面寫着那一分鐘的日期和時刻，不寫名字。'),
)

const told = sidebar({
  id: 'told',
  kind: 'quote',
  title: '水到渠成',
  quote: {
    text: '不積小流，無以成江海。',
    speaker: '',
    work: '《荀子．勸學》',
    gloss: '「積」指積聚。細小的水流不聚在一起，便成不了江海；一班船接一班船，夜裏的海灣才熱鬧起來。',
  },
  credit: credit('xinhua'),
})

const lamp = photo({
  id: 'harbour',
  caption: '凌晨的渡輪靠岸，乘客在碼頭排隊上船。',
  alt: '渡輪',
  credit: credit('reuters'),
  photographer: '韋小舟',
  file: {
    filename: 'harbour.jpg',
    mimeType: 'image/jpeg',
    size: 1,
    width: 2400,
    height: 1600,
    url: '/harbour.jpg',
    focal: { x: 50, y: 50 },
  },
})

const placed = (role: Placed['role'], columns: number, subject: Subject) => ({ role, columns, subject })

/** A page of another paper, smaller than the sample's: a short kicker, two agencies in one lede, a quote box of one line. */
export const eveningPage = (): ClearedPage =>
  clearedPage({
    id: '2',
    locale: 'zh-Hant',
    publication: '晚潮日報',
    title: '海灣新聞',
    date: '2026-11-24',
    edition: '晚市版',
    section: 'B',
    number: 3,
    items: [
      placed('lead', 8, ferry),
      placed('picture', 8, lamp),
      placed('box', 4, told),
      placed('second', 4, clocks),
    ].map((item, index) => ({ name: `item-${index + 1}`, ...item })),
  })
