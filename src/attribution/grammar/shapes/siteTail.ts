import { Kind } from '../../text/charClass.ts'
import { endsLine, lineStart } from '../edges.ts'
import { isStaff, type NameList } from '../list.ts'
import { Space } from '../../text/stream.ts'
import { charAt, gapAt, kindAt, type Scan, skipSpaceBack, textBetween } from '../scan.ts'

/** Fewest words of a page's title before a site's name: "Contact - site.com" is a link. */
const shortestTitle = 4

/** New pier opens after long delay - chinanews.com; -- Xinhua Net: a site's name behind a page's title and a dash, at a line's end. */
export function isSiteTail(scan: Scan, list: NameList): boolean {
  if (!endsLine(scan, list.end) || kindAt(scan, list.start) === Kind.han) return false
  if (!/\.com$| Net$/.test(textBetween(scan, list.start, list.end))) return false
  const dash = skipSpaceBack(scan, list.start)
  if (kindAt(scan, dash - 1) !== Kind.dash) return false
  const title = textBetween(scan, lineStart(scan, dash), dash)
  return title.split(' ').length > shortestTitle && !/^(?:see|visit|read|more)/i.test(title)
}

const longestTitle = 120

/** North Town opens its pier -Yonhap: a headline and whose it is, behind a dash that has white space before it alone. */
export function isDashTail(scan: Scan, list: NameList): boolean {
  if (list.names.length > 1 || list.names[0]?.doubtful || isStaff(list) || !endsLine(scan, list.end))
    return false
  const dash = list.start - 1
  if (
    kindAt(scan, dash) !== Kind.dash ||
    gapAt(scan, list.start) > Space.none ||
    gapAt(scan, dash) === Space.none
  )
    return false
  const title = textBetween(scan, lineStart(scan, dash, longestTitle), skipSpaceBack(scan, dash))
  const words = title.split(' ')
  return (
    words.length >= shortestTitle &&
    /^["'“‘]?[A-Z\d]/.test(title) &&
    words.some((word) => /^[a-z]{4,}/.test(word))
  )
}

/** How long a place between an @ and a name is: @ 香港明報. */
function placeLength(scan: Scan, at: number): number {
  return /@ ?(\p{Script=Han}{2,4})$/u.exec(textBetween(scan, Math.max(0, at - 6), at))?.[1]?.length ?? 0
}

/** 旧桥明日重开 @ 某网: a site behind a title and an @ with white space on both sides, at the end of a line, a quotation or a bracket. */
export function isAtSite(scan: Scan, list: NameList): boolean {
  const [name] = list.names
  if (isStaff(list) || list.names.some((each) => each.key !== name?.key)) return false
  const start = name ? name.start - placeLength(scan, name.start) : 0
  const sign = name ? skipSpaceBack(scan, start) - 1 : -1
  if (!name || charAt(scan, sign) !== '@') return false
  if (gapAt(scan, sign) === Space.none || gapAt(scan, start) === Space.none) return false
  const last = list.names.at(-1)?.end ?? name.end
  const end =
    last + (/^(?:网?站|中文网|电子报|新闻网)/.exec(textBetween(scan, last, last + 3))?.[0].length ?? 0)
  const next = kindAt(scan, end)
  if (!endsLine(scan, end) && next !== Kind.quoteClose && next !== Kind.close) return false
  return /\p{Script=Han}{4}/u.test(textBetween(scan, lineStart(scan, sign, longestTitle), sign))
}

/** Old Pier Opens After Long Delay  Xinhua: a headline and its source with wide white space between, as lists of headlines have them. */
export function isSpacedTail(scan: Scan, list: NameList): boolean {
  if (gapAt(scan, list.start) !== Space.wide || !endsLine(scan, list.end)) return false
  if (list.names.length > 1 || list.names[0]?.doubtful || isStaff(list)) return false
  const title = textBetween(scan, lineStart(scan, list.start, longestTitle), skipSpaceBack(scan, list.start))
  return (
    title.split(' ').length > shortestTitle &&
    /^["'“‘]?[A-Z\d]/.test(title) &&
    /[A-Za-z\d?!.'"”]$/.test(title)
  )
}

/** A title, up to three sections, and a dash or a bar. */
const titleBefore =
  /(?:^|[。!?] )([^|_]{8,}?)(?: ?[-|_—–] ?[\p{Script=Han}A-Za-z]{1,6}){0,3} ?[-|_—–]{1,2} ?$/u
/** Pages that are no stories. */
const noStory = /^(?:首页|主页|联系|关于|下载|链接|关注|版权|广告|网站|登录|注册|搜索|栏目|频道|导航|来源|图)/
const siteName =
  /^ ?(?:App|APP|客户端|\p{Script=Han}{2,4}频道|(?:商业|财经|国际|科技|体育|政治)?(?:新闻|报道)|商业|财经)?(?=$|[^\p{Script=Han}])/u

/** …当日痕迹 - 图片 - 资讯 - 海外网; …仍未开放-中新网某市频道; … | 每经App: where a page's title ends with its site, or nothing. */
export function siteEnd(scan: Scan, list: NameList): number | undefined {
  if (list.names.length > 1 || isStaff(list)) return undefined
  const sign = kindAt(scan, skipSpaceBack(scan, list.start) - 1)
  if (sign !== Kind.dash && sign !== Kind.slash) return undefined
  const end = list.end + (siteName.exec(textBetween(scan, list.end, list.end + 7))?.[0].trimEnd().length ?? 0)
  if (!endsLine(scan, end)) return undefined
  const from = lineStart(scan, list.start, longestTitle)
  const title = titleBefore.exec(textBetween(scan, from, list.start))?.[1]
  return title !== undefined && /\p{Script=Han}{4}/u.test(title) && !noStory.test(title) ? end : undefined
}
