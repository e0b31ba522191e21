import { createHash } from 'node:crypto'
import type { PhotoFile, Subject } from '../story/types.ts'

/**
 * What was judged, as one number: SHA-256 in lower-case hex over the canonical JSON (RFC 8785,
 * section 3.2.3: keys in UTF-16 order, no white space) of one document in one or several locales.
 * Any change an editor can make changes it; what it leaves out is what publishing itself sets
 * (`revision`, `firstPublishedAt`, `revisedAt`), the document's own `id`, which it has only once it
 * is stored, where a file is served from (`url`), what was made of it (`sizes`), and linked
 * documents, which stand alone: they count by their id.
 *
 * @param judged one tree, or the trees of one document in several locales, in any order.
 * @throws TypeError when a tree holds something that is no JSON, such as NaN.
 */
export function hashOf(judged: Subject | readonly Subject[]): string {
  const trees: readonly Subject[] = Array.isArray(judged) ? judged : [judged]
  const ordered = trees.map(asJudged).sort((a, b) => (a.locale < b.locale ? -1 : a.locale > b.locale ? 1 : 0))
  return createHash('sha256').update(canonicalJson(ordered)).digest('hex')
}

interface Judged {
  locale: string
  file?: object
}

function asJudged(subject: Subject): Judged {
  if (subject.type === 'photo')
    return withoutId({ ...subject, file: subject.file && originalOf(subject.file) })
  if (subject.type === 'sidebar') return withoutId(subject)
  const {
    revision: _revision,
    firstPublishedAt: _firstPublishedAt,
    revisedAt: _revisedAt,
    ...judged
  } = subject
  return withoutId(judged)
}

function withoutId<T extends { id: string }>({ id: _id, ...kept }: T): Omit<T, 'id'> {
  return kept
}

function originalOf({ url: _url, sizes: _sizes, ...kept }: PhotoFile): object {
  return kept
}

/**
 * Members that say something about a linked document, beside the `id` that stands for it: the photo
 * or box itself, and the key of a source, which moves when the newsroom renames the source.
 */
const ofLinked = new Set(['photo', 'sidebar', 'key'])

/** Written as a loop: a long body has thousands of nodes, and every publication is hashed. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item: unknown) => canonicalJson(item ?? null)).join(',')}]`
  if (typeof value !== 'object' || value === null) return scalar(value)
  const isLink = 'id' in value
  let members = ''
  for (const key of Object.keys(value).sort()) {
    // An object has members by any of its own keys; each is looked at before it is used.
    const member = (value as Record<string, unknown>)[key]
    if (member === undefined || (isLink && ofLinked.has(key))) continue
    members += `${members === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(member)}`
  }
  return `{${members}}`
}

function scalar(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new TypeError(`A tree holds ${value}, which is no JSON: it cannot be hashed`)
  if (value !== null && typeof value !== 'number' && typeof value !== 'boolean')
    throw new TypeError(`A tree holds a ${typeof value}, which is no JSON: it cannot be hashed`)
  return JSON.stringify(value)
}
