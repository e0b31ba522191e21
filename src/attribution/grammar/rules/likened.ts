import { draft, type Rule } from '../draft.ts'
import { beforeModifiers } from '../lead.ts'
import { isBelieved } from '../list.ts'
import { charAt, textBetween } from '../scan.ts'

const like = /(?:正如同|正如|就像|诚如|一如|恰如|正像|如同|如)$/
const said =
  /^社?(?:(?:曾)?(?:发表|刊发|刊登|发布))?的?(?:(?:报道|报导|评论|社论|文章|社评|时评|分析|消息|社说)(?:中|里|中曾)?)?(?:所(?:言|说|述|指出|指|称|评|写|报道|报导|披露|强调|称赞|赞|形容|描述|描绘|揭露)|(?:说|讲|报道|报导)的(?:那样)?(?=[,。])|(?:评论|报道|报导|社评)的(?=[“「]))/

/** 正如彭博社的報道所言，; 就像人民日報所說，: what an outlet wrote, by which something is measured. */
export const likened: Rule = (scan, list) => {
  if (!'的报评社文时分消所发刊曾说讲'.includes(charAt(scan, list.end) || ' ') || !isBelieved(scan, list))
    return undefined
  const start = beforeModifiers(scan, list.start)
  const lead = like.exec(textBetween(scan, Math.max(0, start - 3), start))?.[0]
  if (lead === undefined) return undefined
  const words = said.exec(textBetween(scan, list.end, list.end + 14))?.[0]
  if (words === undefined) return undefined
  return draft(list, 'lede', { start: start - lead.length, end: list.end + words.length })
}
