import { After } from '../../lexicon/after.ts'
import { Kind } from '../../text/charClass.ts'
import { type Draft, draft, type Rule } from '../draft.ts'
import { afterSentence, beginsAfterBreak, endsBeforeBreak, endsLine, opensLine } from '../edges.ts'
import type { NameList } from '../list.ts'
import { endsWhole } from '../shapes/chainEnd.ts'
import { placeEnd } from '../places.ts'
import { isName, people, readPeople } from '../people.ts'
import { charAt, kindAt, type Scan, skipSpace, skipSpaceBack, textBetween } from '../scan.ts'
import { readPeopleBracket } from '../tail.ts'
import { nameRunBefore } from '../words.ts'
import { wordAt } from '../wordAt.ts'

/** 新華社發（甲攝）; 法新社資料圖片; 視覺中國供圖; 路透社圖片. */
export const picture: Rule = (scan, list) => {
  // //@某報影片：a post is passed on, and its account's name goes on.
  if (charAt(scan, list.start) === '@') return undefined
  const doubtful = list.names.every((name) => name.doubtful)
  const shooter = doubtful || list.names.length > 1 ? undefined : shooterBefore(scan, list.start)
  if (shooter && (endsBeforeBreak(scan, list.end) || wordAt(scan, list.end)))
    return {
      ...draft(list, 'caption', { start: shooter.start, end: list.end }),
      people: people(scan, shooter.runs, 'photographer'),
    }
  const other = shownBy(scan, list) ?? madeBy(scan, list) ?? takenBy(scan, list) ?? datedPhoto(scan, list)
  if (other) return other
  // 本版圖片均為新華社發
  const led = '均为片'.includes(charAt(scan, list.start - 1) || ' ')
  const from = afterSign(scan, skipSpace(scan, placeEnd(scan, list.end)))
  const word = wordAt(scan, from)
  if (!word) return undefined
  if (isSupplied(scan, list, from, word.end))
    return draft(list, 'caption', { start: list.start, end: word.end })
  if (!led && !beginsAfterBreak(scan, list.start)) return undefined
  if (word.value & After.issue)
    return issued(scan, draft(list, 'caption', { start: list.start, end: word.end }))
  if (!(word.value & After.picture)) return undefined
  // 明報網站 · 版權所有: a page's foot.
  if (/^ ?[·|] ?(?:版权|保留|不得|联系|备案|京|沪|粤)/.test(textBetween(scan, word.end, word.end + 5)))
    return undefined
  const end = lastPictureWord(scan, word.end)
  if (ends(scan, end)) return draft(list, 'caption', { start: list.start, end })
  return ends(scan, word.end) ? draft(list, 'caption', { start: list.start, end: word.end }) : undefined
}

const shots =
  /^(?:拍[摄下]的[^,。:]{2,20}(?:照片|图片|相片|画面|影片|视频)|有关[^,。:]{4,40}的(?:报道|报导)|专访\p{Script=Han}{2,6}(?:影片|视频|片段)?截图)/u

/** 路透社拍攝的某事照片; 《某報》專訪某某影片截圖: what a picture shows, and whose it is, as a whole line. */
function shownBy(scan: Scan, list: NameList): Draft | undefined {
  if (!'拍专有'.includes(charAt(scan, list.end) || ' ') || !afterSentence(scan, list.start)) return undefined
  const words = shots.exec(textBetween(scan, list.end, list.end + 30))?.[0]
  if (
    words === undefined ||
    !(endsLine(scan, list.end + words.length) || endsLine(scan, list.end + words.length + 1))
  )
    return undefined
  return draft(list, 'caption', { start: list.start, end: list.end + words.length })
}

const department =
  /^[\p{Script=Han}]{1,9}(?:部|中心|频道|工作室|平台|栏目组|栏目)(?:制作|出品|摄制|监制|联合出品)/u

/** 新華社音視頻部製作: a department of an agency that made it, as a whole line or behind a sign. */
function madeBy(scan: Scan, list: NameList): Draft | undefined {
  if (kindAt(scan, list.end) !== Kind.han || !beginsAfterBreak(scan, list.start)) return undefined
  const words = department.exec(textBetween(scan, list.end, list.end + 20))?.[0]
  if (words === undefined || !endsLine(scan, list.end + words.length)) return undefined
  return draft(list, 'caption', { start: list.start, end: list.end + words.length })
}

const dotted = /(?:^|[^\p{Script=Han}·])(\p{Script=Han}{1,6}(?:·\p{Script=Han}{1,6}){1,3})$/u

/** 馬克·小亨/美聯社: a photographer whose name is written in ideographs and dots, before `at`. */
function dottedBefore(scan: Scan, at: number): { start: number; end: number; count: number } | undefined {
  if (kindAt(scan, at - 1) !== Kind.han) return undefined
  const name = dotted.exec(textBetween(scan, Math.max(0, at - 24), at))?.[1]
  return name === undefined ? undefined : { start: at - name.length, end: at, count: 2 }
}

/** JANE ROE/法新社: a photographer in Latin letters before a house in Chinese, as a whole line or in brackets. */
function takenBy(scan: Scan, list: NameList): Draft | undefined {
  const sign = skipSpaceBack(scan, list.start) - 1
  if (!'/|'.includes(charAt(scan, sign) || ' ')) return undefined
  const run = dottedBefore(scan, skipSpaceBack(scan, sign)) ?? nameRunBefore(scan, sign, 4)
  const close = kindAt(scan, skipSpace(scan, list.end)) === Kind.close
  if (!run || run.count < 2 || !(endsWhole(scan, list.end) || close)) return undefined
  const before = kindAt(scan, run.start - 1)
  // …，馬克·小亨/美聯社 隱藏標題: a site's button tells that a caption ends here.
  const parted = before === Kind.comma && !endsLine(scan, list.end) && !close
  const opened = afterSentence(scan, run.start) || before === Kind.open || parted
  if (!opened) return undefined
  return {
    ...draft(list, 'caption', { start: run.start, end: list.end }),
    people: people(scan, [run], 'photographer'),
  }
}

/** CNA photo Nov. 25, 2026 */
function datedPhoto(scan: Scan, list: NameList): Draft | undefined {
  if (kindAt(scan, list.end) !== Kind.space || !beginsAfterBreak(scan, list.start)) return undefined
  const words = /^ photo [A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}/.exec(
    textBetween(scan, list.end, list.end + 30),
  )?.[0]
  if (words === undefined || !endsLine(scan, list.end + words.length)) return undefined
  return draft(list, 'caption', { start: list.start, end: list.end + words.length })
}

/** 片段截圖: where the last word of pictures behind another one ends. */
function lastPictureWord(scan: Scan, from: number): number {
  const more = wordAt(scan, skipSpace(scan, from))
  return more && more.value & After.picture ? lastPictureWord(scan, more.end) : from
}

/** 東方IC|圖: a sign between a name and the word behind it. */
function afterSign(scan: Scan, at: number): number {
  const signed = kindAt(scan, at) === Kind.slash && kindAt(scan, at + 1) === Kind.han
  return signed ? at + 1 : at
}

/** 視覺中國供圖核心提示: nobody says 供圖 of a name but in a credit, so the copy's neighbours do not matter. */
function isSupplied(scan: Scan, list: NameList, from: number, end: number): boolean {
  if (list.names.some((name) => name.doubtful) || textBetween(scan, from, end) !== '供图') return false
  return !'的费商库给者方后时,'.includes(charAt(scan, end) || ' ')
}

/** A Latin word ends a credit only where the line, the bracket or the sentence ends: "a Reuters photo of" is none. */
function ends(scan: Scan, at: number): boolean {
  if (!endsBeforeBreak(scan, at)) return false
  if (kindAt(scan, at - 1) === Kind.han || endsLine(scan, at)) return true
  const kind = kindAt(scan, skipSpace(scan, at))
  return kind === Kind.close || kind === Kind.slash || kind === Kind.colon || kind === Kind.final
}

/** Headings of a site, as long as a name. */
const navigation =
  /^(?:联系方式|联系我们|关于我们|版权声明|网站地图|广告服务|友情链接|加入我们|法律声明|用户协议|隐私政策|返回首页|首页|主页|导航|更多|下载|搜索|登录|注册|关注)/

/** 甲／新華社, 甲攝／新華社: the photographer before a name, at a slot's start. */
function shooterBefore(
  scan: Scan,
  at: number,
): { start: number; runs: readonly { start: number; end: number }[] } | undefined {
  const slash = skipSpaceBack(scan, at) - 1
  if (kindAt(scan, slash) !== Kind.slash) return undefined
  for (let start = slash - 1; slash - start <= 6; start--) {
    if (kindAt(scan, start) !== Kind.han) return undefined
    if (!afterSentence(scan, start) && kindAt(scan, start - 1) !== Kind.open) continue
    if (
      /[报社台网刊]$/.test(textBetween(scan, start, slash)) ||
      navigation.test(textBetween(scan, start, slash))
    )
      return undefined
    const read = readPeople(scan, start)
    const fits = read.runs.length === 1 && read.runs.every((run) => isName(scan, run))
    const end = charAt(scan, read.end) === '摄' ? read.end + 1 : read.end
    return fits && skipSpace(scan, end) === slash ? { start, runs: read.runs } : undefined
  }
  return undefined
}

function issued(scan: Scan, found: Draft): Draft | undefined {
  const bracket = readPeopleBracket(scan, found.end)
  if (bracket)
    return {
      ...found,
      end: bracket.end,
      people: bracket.people.map((each) => ({ ...each, role: 'photographer' as const })),
    }
  const next = skipSpace(scan, found.end)
  const kind = kindAt(scan, next)
  // 新華社發當日中午…: the caption behind its credit.
  if (
    opensLine(scan, found.start) &&
    /^(?:当[日天]|这是|图为|\d{1,2}月\d)/.test(textBetween(scan, next, next + 4))
  )
    return found
  const ends =
    endsLine(scan, found.end) ||
    kind === Kind.open ||
    kind === Kind.close ||
    kind === Kind.final ||
    charAt(scan, next) === '|'
  return ends || endsBeforeBreak(scan, found.end) ? found : undefined
}
