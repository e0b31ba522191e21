import { isRecord } from '../../rows/isRecord.ts'
import { limits } from '../limits.ts'
import { draftKinds, type DraftMend, type Mending } from './DraftMend.ts'
import { MendRefusal } from './MendRefusal.ts'

/** The most characters of a headline, a deck, a kicker or a caption. */
const longest = 2_000
const wholeReading = /^[\w-]{10,64}$/u
const aDraft = /^(?:stories|sidebars|captions)\.\d{1,3}$/u
const texts = ['title', 'deck', 'kicker'] as const
const members = ['draft', 'leaveOut', 'kind', ...texts]

/**
 * The editor's decisions as a program sent them; nothing where none were sent.
 *
 * @throws {MendRefusal} `misshapen`, with the path of what cannot be read
 */
export function readMends(reading: unknown, mends: unknown): Mending | undefined {
  if ((mends ?? undefined) === undefined && (reading ?? undefined) === undefined) return undefined
  if (typeof reading !== 'string' || !wholeReading.test(reading))
    throw misshapen('reading', 'the "reading" of the proposal that was looked at')
  if (!Array.isArray(mends)) throw misshapen('mends', 'a list')
  if (mends.length > limits.drafts) throw misshapen('mends', `at most ${limits.drafts}`)
  const drafts = mends.map((one: unknown, i) => mendIn(one, `mends.${i}`))
  const twice = drafts.findIndex(({ draft }, i) => drafts.slice(0, i).some((other) => other.draft === draft))
  if (twice >= 0) throw misshapen(`mends.${twice}.draft`, 'each draft once')
  return { reading, drafts }
}

const misshapen = (path: string, wanted: string): MendRefusal =>
  new MendRefusal('misshapen', path, `${path} must be ${wanted}.`)

function mendIn(given: unknown, path: string): DraftMend {
  if (!isRecord(given)) throw misshapen(path, 'an object')
  const unknown = Object.keys(given).find((name) => !members.includes(name))
  if (unknown !== undefined) throw misshapen(`${path}.${unknown}`, `one of ${members.join(', ')}`)
  const { draft, leaveOut, kind } = given
  if (typeof draft !== 'string' || !aDraft.test(draft))
    throw misshapen(`${path}.draft`, 'a draft as the proposal names it: stories.0')
  if (leaveOut !== undefined && typeof leaveOut !== 'boolean')
    throw misshapen(`${path}.leaveOut`, 'yes or no')
  const known = draftKinds.find((one) => one === kind)
  if (kind !== undefined && known === undefined)
    throw misshapen(`${path}.kind`, `one of ${draftKinds.join(', ')}`)
  const written = texts.flatMap((name) => {
    const text = given[name]
    return text === undefined ? [] : [[name, textIn(text, `${path}.${name}`)] as const]
  })
  return {
    draft,
    ...(leaveOut !== undefined && { leaveOut }),
    ...(known && { kind: known }),
    ...Object.fromEntries(written),
  }
}

/** One line: a headline has no line breaks of its own. */
function textIn(text: unknown, path: string): string {
  // Half of a surrogate pair, or U+0000: no database stores it.
  if (typeof text !== 'string' || text.length > longest || /\p{Surrogate}|\0/u.test(text))
    throw misshapen(path, `a text of at most ${longest} characters`)
  return text.replace(/\s*[\n\r\u2028\u2029]+\s*/gu, ' ').trim()
}
