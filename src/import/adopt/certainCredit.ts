import type { JudgeContext } from '../../gate/judge/JudgeContext.ts'
import { seen, type StoredDocument } from '../../gate/judge/seen.ts'
import { treesOf } from '../../gate/judge/treesOf.ts'
import type { Finding } from '../../gate/types.ts'
import { isRecord } from '../../rows/isRecord.ts'
import { LexicalNodeError, textOf } from '../../story/index.ts'

/**
 * Register keys of those whom the document's own words credit, where nobody has declared whom it
 * credits: exactly those that `attribution-undeclared` found. What only a caption of a placed photo
 * says is that photo's.
 */
export function certainCredit(
  judging: JudgeContext,
  document: StoredDocument,
  findings: readonly Finding[],
): string[] {
  if (isDeclared(document, judging)) return []
  const words = wordsOf(judging, document)
  const keys = findings
    .filter(
      ({ rule, actual = '' }) =>
        rule === 'attribution-undeclared' && words.some((one) => one.includes(actual)),
    )
    .flatMap(({ params }) => (Array.isArray(params.keys) ? params.keys.map(String) : []))
  return [...new Set(keys)]
}

/** Whether the document already declares a credit. */
export function isDeclared(document: StoredDocument, { options }: Pick<JudgeContext, 'options'>): boolean {
  const { attribution, credits, via, sources } = seen(options, document)
  const group = isRecord(attribution) ? attribution : {}
  return [group.sources, group.via, credits, via, sources].some(
    (list) => Array.isArray(list) && list.length > 0,
  )
}

function wordsOf(judging: JudgeContext, document: StoredDocument): string[] {
  try {
    return treesOf(judging, document).flatMap((tree) =>
      textOf(tree).flatMap(({ text, photo }) => (photo === undefined ? [text] : [])),
    )
  } catch (error) {
    if (!(error instanceof LexicalNodeError)) throw error
    return []
  }
}
