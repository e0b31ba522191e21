import type { Payload } from 'payload'
import { entryLine } from '../../gate/audit/report.ts'
import { guardOf } from '../../gate/guard/Guarded.ts'
import type { Language } from '../../language/Language.ts'
import { adopt, type AdoptEntry, type AdoptOptions } from './adopt.ts'

/** Where the lines go, and in which language. */
export interface AdoptRun extends AdoptOptions {
  print: (line: string) => void
  language: Language
}

/** What it came to. */
export interface AdoptCounts {
  /** Public documents that would be refused, after what was written. */
  refused: number
  /** Documents whose words say whom they credit, and declare nobody. */
  certain: number
  /** Of these: written in a draft, written on the public row, and not written because that failed. */
  drafts: number
  published: number
  failed: number
  /** Findings by collection and rule: `posts attribution-missing`. */
  byRule: ReadonlyMap<string, number>
}

/** Prints each public document that would be refused, with every finding, and what it came to. */
export async function runAdopt(
  payload: Payload,
  { print, language, ...options }: AdoptRun,
): Promise<AdoptCounts> {
  const { timeZone } = guardOf(payload).options()
  const byRule = new Map<string, number>()
  const counts = { refused: 0, certain: 0, drafts: 0, published: 0, failed: 0 }
  for await (const entry of adopt(payload, options)) {
    const { collection, id, title, findings } = entry
    if (findings.length > 0) counts.refused++
    if (entry.credits.length > 0) counts.certain++
    if (entry.done === 'draft') counts.drafts++
    if (entry.done === 'published') counts.published++
    if (entry.failure !== undefined) counts.failed++
    for (const finding of findings) {
      const { rule } = finding
      byRule.set(`${collection} ${rule}`, (byRule.get(`${collection} ${rule}`) ?? 0) + 1)
      print(entryLine({ collection, id, title, type: 'breach', rule, finding }, language, timeZone))
    }
    for (const line of doneLines(entry, language)) print(line)
  }
  for (const [name, number] of byRule) print(`${name}: ${number}`)
  print(texts[language].summary(counts))
  return { ...counts, byRule }
}

function doneLines({ collection, id, credits, done, failure }: AdoptEntry, language: Language): string[] {
  if (credits.length === 0) return []
  const messages = texts[language]
  const what = failure === undefined ? messages[done] : `${messages.failed}: ${failure}`
  return [`  ${collection} ${id} -> ${credits.join(', ')}: ${what}`]
}

type Counts = Omit<AdoptCounts, 'byRule'>

const texts = {
  zhHant: {
    nothing: '字句寫明了出處，未寫入（加 --write）',
    draft: '已寫進草稿，待編輯核對',
    published: '已寫在公開的版本上',
    kept: '草稿已有聲明，未動',
    failed: '寫不進去',
    summary: ({ refused, certain, drafts, published, failed }: Counts) =>
      `公開而會被拒的文件 ${refused} 份；字句寫明出處的 ${certain} 份，寫進草稿 ${drafts} 份，寫在公開版本 ${published} 份，寫不進去 ${failed} 份。`,
  },
  zhHans: {
    nothing: '字句写明了出处，未写入（加 --write）',
    draft: '已写进草稿，待编辑核对',
    published: '已写在公开的版本上',
    kept: '草稿已有声明，未动',
    failed: '写不进去',
    summary: ({ refused, certain, drafts, published, failed }: Counts) =>
      `公开而会被拒的文件 ${refused} 份；字句写明出处的 ${certain} 份，写进草稿 ${drafts} 份，写在公开版本 ${published} 份，写不进去 ${failed} 份。`,
  },
  en: {
    nothing: 'its words say so; not written (add --write)',
    draft: 'written in a draft, for an editor',
    published: 'written on the public row',
    kept: 'a draft declares somebody already; left alone',
    failed: 'could not be written',
    summary: ({ refused, certain, drafts, published, failed }: Counts) =>
      `${refused} public documents would be refused. The words of ${certain} say whom they credit: ${drafts} written in drafts, ${published} on the public row, ${failed} could not be written.`,
  },
} satisfies Record<Language, object>
