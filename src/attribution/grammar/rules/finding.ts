import { Before } from '../../lexicon/before.ts'
import { Kind } from '../../text/charClass.ts'
import { clauseVerbEnd } from '../clause.ts'
import { draft, type Rule } from '../draft.ts'
import { beginsAfterBreak } from '../edges.ts'
import { beforeModifiers, wordBefore } from '../lead.ts'
import { isBelieved, type NameList } from '../list.ts'
import { charAt, kindAt, type Scan, textBetween } from '../scan.ts'
import { timeEnd } from '../time.ts'

/** 新華社公布，; 彭博匯總的數據顯示; 中國日報記者從某局獲悉，; 央視旗下微博賬號「某」發文說. */
export const finding: Rule = (scan, list) => {
  // 某報所做的是…: a clause about it.
  if (!isBelieved(scan, list) || charAt(scan, list.end) === '所') return undefined
  const counts = countedEnd(scan, list)
  if (counts !== undefined) return draft(list, 'lede', { start: list.start, end: counts })
  if (!opensClause(scan, list)) return undefined
  const end = clauseVerbEnd(scan, afterAddress(scan, list.end))
  if (end !== undefined && (isSight(scan, list.end, end) || fillsOwnOffice(scan, end))) return undefined
  return end === undefined ? undefined : draft(list, 'lede', { start: list.start, end })
}

const counted =
  /^(?:社)?综合[^,。]{0,6}(?:预测|预期|预估|估计)|^(?:受权|授权|权威|全文)(?:发布|播发|公布)(?=[^。!,:;|)])/

/** 美聯社宣布該黨候選人勝出: who calls elections counts the votes for all. */
const called =
  /^宣[布佈](?![^,。]{0,8}(?:员工|该社|本社|工会|董事))[^,。]{1,16}(?:[胜勝]出|[胜勝]选|当选|获[胜勝]|落败|连任)/

/** 以《渡口要早修》為題: what an outlet wrote under which headline. */
const titled =
  /^社?(?:曾|也|则|亦|昨日|今日|当天)?(?:社论|社评|评论|文章|专栏)?(?:曾|也|则|亦)?以["《「“〈][^》。〉]{2,60}?["》」”〉](?:一文)?为(?:标题|题|大标题|通栏标题|头条)/

/** 路透社表示，這家公司…: what it will do itself, or how it feels, is its own affair. */
const stated =
  /^评价[,:]|^(?:对此)?表示[,:](?!(?:将|会|已|愿|感谢|抱歉|遗憾|反对|支持|欢迎|该[社报台]|本[社报台]|其|我们|对|不|正在|目前|自己))/
/** CNN民調顯示; 美聯社根據…的消息，整理出…. */
const asked =
  /^(?:社|的)?调查(?:的(?:经济学家|分析师))?[^,。]{0,6}(?:预期|预计|预测)|^(?:自己的|最新的?)?(?:民调|民意调查|民意测验)(?:结果)?(?:也)?(?:显示|发现|表明|指出|曝|揭|出炉)|^(?:估计|统计|估算|推算)(?:约|有|为|超过|逾|至少|多达|已有)?[\d一二三四五六七八九十百千万两]|^(?:检阅|查阅|审阅|检视|翻查|比对|梳理)了?(?:超过|逾|近|约|多达)?[\d一二三四五六七八九十百千万两多数]+[^。]{0,60}(?:结论|发现|显示|指出|认为)|^从[^,。]{2,24},[^。]{0,48}进行(?:了)?(?:民调|民意调查|调查)(?=[,。])|^(?:给出|公布|列出)了?[一几两][个组份][^,。:的]{0,6}(?:数字|数据|统计|清单)[,:]|^根据[^。]{2,50}(?:整理出|推算出|统计出|计算出)/

/** 彭博綜合分析師預測; 新華社授權發布某名單: what an agency counts, calls or gives out for others. */
function countedEnd(scan: Scan, list: NameList): number | undefined {
  const free =
    beginsAfterBreak(scan, beforeModifiers(scan, list.start)) || charAt(scan, list.start - 1) === '的'
  if (!free) return undefined
  const at = timeEnd(scan, list.end)
  if (
    !'综社宣受授权全以曾也则亦昨今当表对文专民自最根评调给公列从估统推检查审翻比梳'.includes(
      charAt(scan, at) || ' ',
    )
  )
    return undefined
  const behind = textBetween(scan, at, at + 64)
  const words =
    counted.exec(behind)?.[0] ??
    called.exec(behind)?.[0] ??
    titled.exec(behind)?.[0] ??
    stated.exec(behind)?.[0] ??
    asked.exec(behind)?.[0]
  return words === undefined ? undefined : at + words.length
}

/** 某網（www.example.org）從某局獲悉: behind an address in brackets. */
function afterAddress(scan: Scan, at: number): number {
  if (charAt(scan, at) !== '(') return at
  return at + (/^\([\w./:-]{4,40}\)/.exec(textBetween(scan, at, at + 42))?.[0].length ?? 0)
}

/** 新華社記者在現場看到: what a reporter saw is told inside the agency's own story, which is credited elsewhere. */
function isSight(scan: Scan, from: number, end: number): boolean {
  return /记者.*(?:看到|见到|听到|发现)$/.test(textBetween(scan, from, end))
}

const ownOffice =
  /^[,:][^。;,《]{0,4}(?:任命|委任|聘任|聘请|由)[^。;,《]{1,12}?(?:出任|为|担任|接任)(?:新任|新|该社|该台|该报|执行|副)*(?:总编辑|总编|主编|社长|台长)/

/** 甲社宣布，任命某人為總編輯: its own office; 山城日報總編輯 is another's. */
function fillsOwnOffice(scan: Scan, at: number): boolean {
  return ownOffice.test(textBetween(scan, at, at + 32))
}

/** Whether the name is its clause's subject: nothing but 官方 or a country before it, and ideographs behind. */
function opensClause(scan: Scan, list: NameList): boolean {
  const next = kindAt(scan, list.end)
  if (next !== Kind.han && next !== Kind.digit && next !== Kind.open) return false
  const start = beforeModifiers(scan, list.start)
  if (!beginsAfterBreak(scan, start)) return false
  const lead = wordBefore(scan, start)
  return !lead || (lead.does & Before.addressed) === 0
}
