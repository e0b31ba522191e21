import type { ApprovedPart, ApprovedText } from './ScheduleApproval.ts'

/** What of a document is not as it was when its publication was scheduled. */
export interface Changed {
  /** The fields, by name. */
  fields: string[]
  /** The first words that are others now; both empty when no words changed. */
  before: string
  after: string
}

/** What changed between two states of one document; nothing when none did. */
export function changesSinceSet(approved: ApprovedPart, now: ApprovedPart): Changed | undefined {
  const names = [...new Set([...Object.keys(approved.fields), ...Object.keys(now.fields)])]
  const fields = names.filter((name) => approved.fields[name] !== now.fields[name])
  const [before, after] = firstDifference(approved.texts, now.texts)
  if (fields.length === 0 && before === after) return undefined
  return { fields, before, after }
}

function firstDifference(
  before: readonly ApprovedText[],
  after: readonly ApprovedText[],
): [before: string, after: string] {
  const keyOf = ({ locale, path }: ApprovedText) => `${locale} ${path}`
  for (const key of new Set([...before, ...after].map(keyOf))) {
    const textsAt = (texts: readonly ApprovedText[]) =>
      texts.filter((one) => keyOf(one) === key).map(({ text }) => text)
    const [old, now] = [textsAt(before), textsAt(after)]
    const at = Array.from({ length: Math.max(old.length, now.length) }, (_, index) => index)
    const first = at.find((index) => (old[index] ?? '') !== (now[index] ?? ''))
    if (first !== undefined) return [old[first] ?? '', now[first] ?? '']
  }
  return ['', '']
}
