import { Before } from '../../lexicon/before.ts'
import { Kind } from '../../text/charClass.ts'
import { draft, type Rule } from '../draft.ts'
import { beginsAfterBreak } from '../edges.ts'
import { beforeModifiers, wordBefore } from '../lead.ts'
import { isBelieved, type NameList } from '../list.ts'
import { charAt, kindAt, type Scan, textBetween } from '../scan.ts'
import { timeEnd } from '../time.ts'

const longestWork = 128
const medium =
  '(?:在?(?:官网|官微|网上|网络上|客户端|微信公众号|公众号|公号|官方微博|微博|海外版|网站|电子版)上?)?'
/** 「渡口」欄目: a programme or an account of the outlet's. */
const programme = '(?:[“《「][^”》」]{2,14}[”》」](?:栏目|节目|频道|专栏|专版|账号|公众号|客户端|微博|微信))?'
const adverb =
  '(?:[也亦则还又再曾更就]|连续[一二两三四五六七八九十数多几\\d]{1,2}[天日次周期]|再次|接连|连续|特别|甚至|罕见|首次|率先|头版|专门|随即|随后|最近|即){0,2}'
const issues = '(?:发表|发布|发出|刊发|刊登|刊出|刊载|播发|登出|公布|发)了?'
const text =
  '(?:社论|社评|评论员?文章|评论|文章|特稿|时评|快评|锐评|长文|专稿|通讯|调查报告|报道|报导|新闻|消息|快讯|简讯)'
const title = '(?:《[^》。]{2,80}》|〈[^〉。]{2,80}〉|「[^」。]{2,80}」|“[^”。]{2,80}”)'
const says =
  '(?:称|指|写道|提到|说|表示|认为|透露|强调|描述|形容|抨击|批评|提及|质疑|警告|呼吁|点名|披露|明确|规定|要求|谴责|痛斥|痛批|炮轰|狠批|直斥|承认|介绍|解释|讽刺|嘲讽|主张|猜测|预测|断言|回顾|详述|列举|反驳|驳斥|呼应|证实|确认|援引|引述|直言|坦言|坦承|表明|点出|揭露|曝光|爆料|感叹|提醒|建议|总结|归纳|评价|解读|阐述|论述|分析)'

/**
 * What an outlet published, by the first character of the words behind its name (and behind when it did). What is the outlet's `own` doing is
 * somebody else's where a 在 stands before the name: 在某報點名批評.
 */
const works: readonly { starts: string; words: RegExp; own?: true }[] = [
  {
    // 發出社評《…》; 發特稿，指…; 發表〈…〉，當中提到
    starts: '最随即发刊播登公再接连甚罕首率头专也亦则还又曾更就特',
    words: new RegExp(
      `^${adverb}${issues}题为${title}的[^,。;《]{0,4}?${text}(?=[,。;]|$)|^${adverb}${issues}(?:这样的|(?:[一二两三四五六多几数]|\\d{1,2})[篇则份条组])?(?:标题为|题为|名为|的)?(?:[^,。;:《〈「“”]{0,8}?(?<!系列|专题)${text}(?:${title}|:|,(?:题为|题目|标题|批|${says})|${says})|${title}的?[^,。;《]{0,4}?(?:${text})?(?:[,。][^,。;]{0,6}?)?${says}|一[篇则份][^,。;:《]{0,16}?(?:${text}|调研|调查),|(?:现场|官方|相关|有关|最新)?(?:照片|图片|视频|画面|影片),|[^,。;《]{1,10}的(?:上述|这番|有关|相关)?(?:讲话|谈话)(?=[,。])|一[组张][^,。]{0,16}(?:照片|图片|视频|海报|漫画|长图|图)|[^,。]{0,6}调查,[^,。]{0,4}发现|[^,。;:]{0,8}(?:数据|报告|民调),[^,。;]{0,4}?${says}|一[篇则份]${title}|全文[,。])`,
    ),
  },
  {
    // 社評連日批評; 評論員文章譴責
    starts: '社评时锐快头',
    words: new RegExp(
      `^(?:头版)?(?:社论|社评|评论员文章|评论文章|评论|时评|锐评|快评)(?:文章)?[^,。:;的]{0,6}?${says}(?!书|会)|^头版(?:社论|社评|评论|文章)[^,。:;的]{0,16},(?:点出|剖析|直指|点名|指)`,
    ),
  },
  {
    // 批「渡輪秀」，稱…
    starts: '批点抨痛怒狠质嘲讽炮直',
    own: true,
    words:
      /^(?:批评?|点名|抨击|痛批|怒批|狠批|直批|质疑|嘲讽?|讽刺|炮轰)[^,。;:]{2,24},(?:并|又|直|指)?(?:称|指|说|认为|直指|指出)/,
  },
  {
    // 確認消息，稱; 刊出某人專訪，指稱
    starts: '确证发公刊播登',
    words: new RegExp(
      `^(?:确认|证实|发布|公布|发出)[^,。;:《]{0,8}(?:消息|快讯),${says}|^(?:刊出|刊登|刊发|发表|播出|登出)[^,。;:《]{1,16}(?:专访|访谈|访问),[^,。]{0,4}?${says}`,
    ),
  },
  {
    // 發自某地的一篇外電
    starts: '发',
    words: /^发自[^,。]{2,12}的(?:一[篇则份])?(?:外电|报道|报导|电讯|消息|文章)/,
  },
  {
    // 某網軍事《…》指：
    starts: '军国财评社时娱科《',
    words: new RegExp(
      `^(?:军事|国际|财经|评论|社评|时政|科技|娱乐)?《[^》。]{6,80}》(?:一文)?(?:指|称|说|写道|报道|报导|提到|认为|披露)(?=[,:“「])`,
    ),
  },
  {
    // 從某社拍攝到的影片可以看到
    starts: '拍画影视现',
    words:
      /^(?:拍[摄到下]到?的?|现场)?(?:画面|影片|视频|片段|照片|图片|影像|镜头)(?:中|里|上)?,?(?:可见|可以看到|可看到|能看到|看到|所见|显示|拍到)/,
  },
  {
    // 對某事發了一個銳評，; 對本報告有貢獻
    starts: '对就',
    words:
      /^[对就][^,。:]{2,20}发(?:了|表|出)[^,。:]{0,6}(?:锐评|评论|社评|文章|时评)[,:“「]|^对本(?:报告|报道|报导|文)(?:有|作出|做出)了?贡献/,
  },
  {
    // 分析是因為
    starts: '分',
    words: /^分析(?:是因|这是|其中|原因|称|指|说|了[^,。]{6})/,
  },
  {
    // 記者收到一份材料，稱
    starts: '记',
    words:
      /^记者(?:收到|接到|获得|拿到)[^,。]{2,24},?(?:称|显示|举报|反映)|^记者(?:也|亦|则)?(?:在|于)[^,。]{1,12}(?:直击|目击|目睹)[,:]/,
  },
  {
    // 在微博評論批評
    starts: '在',
    words: new RegExp(
      `^在[^,。:;]{2,20}时,(?:引述|援引|${says})|^在(?:其)?(?:官方)?(?:微博|微信|推特|脸书|社交媒体|官网|网站|头版|Twitter|Facebook|X)上?[^,。:;]{0,10}?${says}`,
    ),
  },
  {
    // 播出某某墮樓前的畫面，
    starts: '播',
    words: /^播(?:出|放|映)了?[^,。]{0,24}(?:画面|片段|录像|录影)(?=[,。])/,
  },
  {
    // 有關新聞的標題是
    starts: '有相的社新报文头为配在',
    words:
      /^(?:为此)?(?:配发|发表|刊发)的[^,。]{0,4}(?:标题|题目)(?:是|为)|^在[^,。]{0,8}版[^,。]{0,6}(?:报道|报导|刊登|刊发|刊出),(?:标题|题)(?:为|是)|^(?:有关|相关|的)?(?:新闻|报道|报导|文章|社论|社评|头条|头版)的?(?:标题|题目)(?:是|为|写|用)/,
  },
  {
    // 有一篇社論，標題是
    starts: '有登刊',
    words: new RegExp(
      `^(?:登|刊)?有(?:这样)?一?[篇则条个][^,。《]{0,6}?${text}(?:,?的?(?:标题|题目|题)(?:是|为|叫)|,?${title})`,
    ),
  },
  {
    // 一篇題為「…」的報道; 3月2日的一條新聞：
    starts: '的一',
    words: new RegExp(
      `^的(?:相关)?(?:报道|报导|文章)[在见][“「]?\\[?[“「]?这里|^的?一[篇则条](?:${text}[里中](?:看到|读到|发现|提到|[^,。:;]{0,8}?${says})|(?:题为|名为|标题为|以)${title}(?:为题)?的?${text}|[^,。:《]{0,6}?${text}(?::|,${title}))`,
    ),
  },
  {
    // 在…發表的文章中公開抨擊; 社評中也有透露
    starts: '在发刊的社评文时报特',
    words: new RegExp(
      `^在?[^,。;:]{0,12}?(?:发表|刊发|刊登|发布|播出)?的?[^,。;:《》]{0,6}?${text}[里中][^,。:;]{0,8}?${says}`,
    ),
  },
  {
    // 駐海城記者王小明稱，
    starts: '驻记特首资前财',
    words: new RegExp(
      `^(?:驻\\p{Script=Han}{2,8})?(?:特派|首席|资深|前线|财经)?(?:记者|特派员)(?!会|站|节|团|[^,:“「]{0,16}(?:问|采访|访问))[\\p{Script=Han}·A-Za-z .]{2,14}?(?:称|说|指|表示|报道|报导|披露|透露|分析|引述|援引)(?=[,:“「])`,
      'u',
    ),
  },
]

const cited =
  /^(?:所)?(?:引用|援引|引述|报道|报导|描述|指出|说)的那样|^(?:[《「“][^》」”]{1,12}[》」”])?的(?:最新|独家|相关|有关|[“「]?[这该]篇)?(?:报道|报导|消息|电讯|数据|统计|说法|话|评论|分析|观点|社评|社论|文章)(?:称|指|说|[,:。”」)])/

/** 新華社發表〈…〉，當中提到; 人民日報有一篇社論，標題是…; CNN駐某城記者某某稱: a text of the outlet's, and what it says. */
export const work: Rule = (scan, list) => {
  if (kindAt(scan, list.end) !== Kind.han && kindAt(scan, list.end) !== Kind.digit) {
    const marked = kindAt(scan, list.end) === Kind.open || kindAt(scan, list.end) === Kind.quoteOpen
    if (!marked) return undefined
  }
  if (!isBelieved(scan, list)) return undefined
  const words = citedBy(scan, list) ?? published(scan, list)
  return words === undefined ? undefined : draft(list, 'lede', words)
}

const outlets = new RegExp(`^${programme}(?:率先|首先|最先|随即|随后)?${medium}`)

function published(scan: Scan, list: NameList): { start: number; end: number } | undefined {
  const behind = textBetween(scan, list.end, list.end + longestWork)
  const skipped = outlets.exec(behind)?.[0].length ?? 0
  const from = timeEnd(scan, list.end + skipped)
  const rest = textBetween(scan, from, from + longestWork)
  const kind = works.find(({ starts, words }) => starts.includes(rest.charAt(0) || ' ') && words.test(rest))
  const found = kind?.words.exec(rest)?.[0]
  // 評論員列舉的五大特徵: what is told of is another thing.
  if (found === undefined || charAt(scan, from + found.length) === '的') return undefined
  const placed = '在' + textBetween(scan, beforeModifiers(scan, list.start), list.start)
  if (kind?.own && textBetween(scan, list.start - placed.length, list.start) === placed) return undefined
  return found.endsWith(':') || /^(?:的?一|的[^,]{2,6}[在见])/.test(rest) || opensClause(scan, list)
    ? { start: list.start, end: from + found.length }
    : undefined
}

/** Whether nobody is spoken to and nothing stands before the name that makes it an object: 對新華社記者說. */
function opensClause(scan: Scan, list: NameList): boolean {
  const start = beforeModifiers(scan, list.start)
  const lead = wordBefore(scan, start)
  if (lead && lead.does & Before.addressed && textBetween(scan, lead.start, start) !== '在') return false
  return (
    beginsAfterBreak(scan, start) ||
    (kindAt(scan, list.start) === Kind.quoteOpen &&
      (charAt(scan, start - 1) === '的' || charAt(scan, list.start - 1) === '的')) ||
    /(?:[,。;:]|^)(?:在|从|由|根据|上述|上述的|其中|[一这]?[天日])$/.test(
      textBetween(scan, Math.max(0, start - 4), start),
    )
  )
}

/** 引用某台的說法：, 援引某社的報道稱: whom somebody takes their words from. */
function citedBy(scan: Scan, list: NameList): { start: number; end: number } | undefined {
  const before = textBetween(scan, Math.max(0, list.start - 15), list.start)
  const lead =
    /(?:引用|援引|引述|转述)了?(?:[^,。;:、《]{1,10}[日周月天期])?$|(?:参见|详见|参阅|请看|正如)$/.exec(
      before,
    )?.[0]
  if (lead === undefined) return undefined
  const words = cited.exec(textBetween(scan, list.end, list.end + 24))?.[0]
  return words === undefined ? undefined : { start: list.start - lead.length, end: list.end + words.length }
}
