import { foldWord } from './text/foldWord.ts'
import { textOfUnits } from './text/textOfUnits.ts'

/** What stands in a by-line, or in a source's name, where nobody is named. Simplified script or English, in lower case. */
const noNames: ReadonlySet<string> = new Set(
  (
    '佚名|网络|网路|互联网|来源网络|网络图片|网上图片|网图|资料图片|资料图|图片|记者|本报记者|本台记者|本刊记者|本网记者|本社记者|特派记者|特约记者|实习记者|见习记者|' +
    '摄影记者|摄影|摄影师|通讯员|特约通讯员|编辑|责任编辑|责编|编者|作者|译者|编译|撰文|文字|本报|本刊|本台|本网|本社|本站|本报讯|本报记者报道|综合|综合报道|综合报导|整理|转载|' +
    '未知|不详|不明|无名|无名氏|匿名|某人|某某|某记者|待补|待定|待查|待填|暂缺|暂无|无|没有|空|未署名|署名|姓名|名字|网友|网民|读者|读者提供|热心读者|管理员|系统|测试|' +
    'n/a|na|n.a.|none|null|undefined|nil|unknown|unnamed|anonymous|anon|anon.|nobody|noname|name|byline|tba|tbc|tbd|todo|test|xxx|staff|staffs|staffreporter|staffreporters|' +
    'staffwriter|staffwriters|reporter|reporters|ourreporter|ourreporters|correspondent|correspondents|ourcorrespondent|editor|editors|author|writer|photographer|photographers|' +
    'staffphotographer|admin|administrator|user|internet|web|online|agencies|agency|wire|wires|newsdesk|desk|contributor|contributors|source|sources|stringer|byourreporter|byourstaff|' +
    'bystaff|bystaffreporter|ourstaff'
  ).split('|'),
)

/**
 * Whether words that should name a person or a source name nobody: blank, signs only, or a placeholder such as 佚名, 網絡, 記者, N/A or
 * "Staff reporter", in either script, any width and any case, with or without brackets around it. Words that hold a name beside one of
 * these (記者何小川) are a name.
 */
export function isNoName(text: string): boolean {
  const plain = withoutSigns(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\p{C}\p{M}\p{Z}\s]/gu, ''),
  )
  if (!/\p{L}/u.test(plain)) return true
  const folded = textOfUnits(foldWord(plain))
  return (
    noNames.has(folded) ||
    noNames.has(folded.replace(/^(?:by|文|图|来源|作者|记者|摄影)[:/|]/, '')) ||
    /^[x?]+$/.test(folded)
  )
}

/** Words without the signs around them, read once from either end: a pattern for the end would start again at each sign inside. */
function withoutSigns(words: string): string {
  const from = words.search(/[\p{L}\p{N}]/u)
  if (from < 0) return ''
  let end = words.length
  while (end > from && !/[\p{L}\p{N}.]/u.test(characterBefore(words, end)))
    end -= characterBefore(words, end).length
  return words.slice(from, end)
}

/** The character that ends at `end`: two units outside the BMP. */
function characterBefore(words: string, end: number): string {
  const low = words.charCodeAt(end - 1)
  return words.slice(low >= 0xdc00 && low <= 0xdfff ? end - 2 : end - 1, end)
}
