import { agencies, createRegister, defaultRegister, findCredits } from '../src/attribution/index.ts'
import type { Agency } from '../src/attribution/index.ts'
import { compare } from './harness.ts'
import type { Row } from './harness.ts'

const prose = [
  '　　市集設在河邊的舊倉庫，二十多個攤檔賣自家種的蔬果和手作木器。主辦者說，租金只收一半，餘下的用來修補屋頂。開幕當日遊人不絕，傍晚才散。\n\n',
  '　　今年入秋以来，北方多地雨水偏多，水库蓄水比往年多两成。农户趁晴天抢收，合作社把烘干机开到田头，昼夜不停，粮仓很快就满了。\n\n',
  'Engineers said the deck had been checked in high wind, and that buses would run every quarter of an hour from the first week of the month. ',
].join('')

/** Stories, captions and boxes in three languages, with a credit every two hundred characters or so. Written for this bench. */
const mixed = [
  '據新華社報道，山城的纜車線昨日延長兩站，首班車載滿上學的孩子。車廂裏掛着舊照片，老司機說，從前上山要走一個多小時，下雨天更難行。',
  prose,
  '◆孩子們在新落成的廣場放風箏。 新華社\n◆來源：新華社、央廣網\n',
  prose,
  '中新社北京10月7日电 (记者 王小恩)山里的第一趟邮车天亮前出发，车上有信，也有新鲜的面包。',
  prose,
  '据路透社引述两名知情者称，这家工厂打算把一条生产线搬到内陆，预计明年春天完成。（法新社）\n',
  prose,
  'BEIJING, Jan. 25 (Xinhua) -- The new bridge opened to traffic on Tuesday after two years of work. ',
  prose,
  'A boat passes under the bridge at dawn. (Photo by Jane Roe/AFP via Getty Images)\n\n',
].join('')

function repeated(length: number): string {
  return mixed.repeat(Math.ceil(length / mixed.length)).slice(0, length)
}

/** The rival: every name and alias in one alternation, the longest first, as a newsroom without a grammar would search. */
function alternation(sources: Iterable<Agency>): RegExp {
  const names = [...sources].flatMap(({ name, aliases }) => [...Object.values(name), ...aliases])
  const longestFirst = [...new Set(names)].sort((one, other) => other.length - one.length)
  return new RegExp(longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|'), 'g')
}

function invented(count: number): Agency[] {
  return Array.from({ length: count }, (_, i) => {
    const han = Array.from(String(i), (digit) => '甲乙丙丁戊己庚辛壬癸'[Number(digit)] ?? '').join('')
    const name = { 'zh-Hant': `${han}郡通訊社`, 'zh-Hans': `${han}郡通讯社`, en: `Shire ${i} News` }
    return { key: `shire-${i}`, kind: 'agency', name, aliases: [`${han}郡社`] }
  })
}

const megabyte = 1_000_000
const counted = (text: string, pattern: RegExp): number => Array.from(text.matchAll(pattern)).length
const times = (count: number, work: () => unknown): void => {
  for (let i = 0; i < count; i++) work()
}
const speed = (length: number, milliseconds: number): string =>
  `${(length / milliseconds / 1000).toFixed(1)} million characters/s`

/** Each round reads a million characters, in as many texts as that takes: a story has a few thousand, an archive a million. */
async function besideAlternation(length: number): Promise<Row> {
  const text = repeated(length)
  const perRound = megabyte / length
  const pattern = alternation(Object.values(agencies))
  const rivalName = 'one alternation of all aliases'
  const row = await compare(
    `findCredits, ${length.toLocaleString('en')} characters`,
    () => times(perRound, () => findCredits(text)),
    () => times(perRound, () => counted(text, pattern)),
    { rivalName, limit: 2, warmUp: 10, perRound },
  )
  return { ...row, note: speed(text.length, row.ours) }
}

async function growthWithLength(): Promise<Row> {
  const [short, long] = [repeated(megabyte / 4), repeated(megabyte)]
  return compare(
    'findCredits, four times the text',
    () => findCredits(long),
    () => findCredits(short),
    {
      rivalName: 'a quarter of it',
      limit: 5,
      note: 'linear is 4',
    },
  )
}

async function growthWithAgencies(count: number): Promise<Row> {
  const text = repeated(megabyte / 2)
  const more = createRegister(invented(count))
  const name = `findCredits, ${defaultRegister.agencies.size + count} sources`
  return compare(
    name,
    () => findCredits(text, more),
    () => findCredits(text),
    {
      rivalName: `${defaultRegister.agencies.size} sources`,
      limit: 1.5,
      note: 'the number of sources must not matter',
    },
  )
}

/** Reading credits beside a plain search for names, and how it grows with the text and with the register. */
export default async function findCreditsBench(): Promise<Row[]> {
  return [
    await besideAlternation(megabyte),
    await besideAlternation(megabyte / 4),
    await besideAlternation(megabyte / 100),
    await growthWithLength(),
    await growthWithAgencies(600),
    await growthWithAgencies(6000),
  ]
}
