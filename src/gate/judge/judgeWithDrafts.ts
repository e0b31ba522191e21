import { lockRows } from '../../database/postgres/lockRows.ts'
import type { AdapterRequest } from '../../database/unit.ts'
import type { LinkedAsset } from '../../rows/linkedAssets.ts'
import type { Row } from '../../rows/readable.ts'
import { storedId } from '../../rows/storedId.ts'
import type { Finding } from '../types.ts'
import { titleOf } from '../titleOf.ts'
import { draftsOf } from './draftsOf.ts'
import type { JudgeContext } from './JudgeContext.ts'
import { ownFindings } from './ownFindings.ts'
import { seen } from './seen.ts'
import { judgeRow, withoutRepeats, type Case, type Judged } from './judgeRow.ts'
import { askedLinks, loadLinks, type AskedLinks, type LinkedRows } from './linkedRows.ts'
import { linksOfPublic } from './webContext.ts'

/** A draft photo or box that is clear, and goes out with the article that links it. */
export interface Promotion {
  kind: 'photos' | 'sidebars'
  id: string
  /** The latest version, as it is to be published. */
  row: Row
  hash: string
}

export interface JudgedWithDrafts extends Judged {
  /** Cleared draft photos and boxes that must be published with it. */
  promotions: Promotion[]
  /** Of a story: all that is stored of what it links, those that go out with it as they will be. */
  linked?: LinkedRows
}

/**
 * Judges an article as publishing it would: the draft photos and boxes it links are judged as if
 * they were published now. Those that are clear count as public for the article and must go out
 * with it; what stands in the way of the others is found at the article's field that places them. Where the public row
 * shows one of those already, readers do without it, and a correction of the article is not held up.
 */
export async function judgeWithDrafts(
  judging: JudgeContext,
  given: Omit<Case, 'rows' | 'goingOut'>,
): Promise<JudgedWithDrafts> {
  const linked = await lockedLinks(judging, askedLinks(judging, given), given.req)
  const { promotions, refused } = await judgeDrafts(judging, given, linked)
  const { slugs } = judging.options
  const rows = withPromoted(linked, promotions)
  const judged = await judgeRow(judging, {
    ...given,
    rows,
    goingOut: new Set(promotions.map(({ kind, id }): LinkedAsset => `${slugs[kind]}:${id}`)),
  })
  const own = judged.findings.map((finding) => withName(finding, judging, rows))
  const findings = withoutRepeats([...own, ...refused])
  return { ...judged, findings, promotions, linked: rows }
}

/**
 * What is linked, whole: what readers get of the story is made of it. It is locked first, so that nobody takes it down or saves it
 * between being judged and being published.
 */
async function lockedLinks(
  judging: JudgeContext,
  asked: AskedLinks,
  req?: AdapterRequest,
): Promise<LinkedRows> {
  const { adapter, options } = judging
  if (adapter.name === 'postgres' && req) {
    for (const kind of ['photos', 'sidebars'] as const)
      await lockRows(adapter, options.slugs[kind], storedIds(judging, kind, asked), req)
  }
  return loadLinks(judging, asked, req)
}

/** As the database spells them. */
function storedIds({ adapter, options }: JudgeContext, kind: 'photos' | 'sidebars', asked: AskedLinks) {
  const collection = options.slugs[kind]
  return asked[kind].flatMap((id) => storedId(adapter.payload, collection, id) ?? [])
}

async function judgeDrafts(
  judging: JudgeContext,
  given: Omit<Case, 'rows' | 'goingOut'>,
  linked: LinkedRows,
) {
  const promotions: Promotion[] = []
  const refused: Finding[] = []
  const before = new Set<string>(linksOfPublic(judging, given, given.before))
  for (const { kind, id, row } of await draftsOf(judging, linked, given.req)) {
    const draft: Case = { kind, row, at: given.at, mode: 'write', ...(given.req && { req: given.req }) }
    const judged = await judgeRow(judging, draft)
    const blocking = judged.findings.filter(({ severity }) => severity === 'block')
    if (blocking.length === 0) promotions.push({ kind, id, row, hash: judged.hash })
    else if (!before.has(`${judging.options.slugs[kind]}:${id}`)) {
      const name = titleOf(kind, seen(judging.options, { kind, row }), judging.locales[0])
      const named = { kind, id, name }
      const article = seen(judging.options, given)
      const found = blocking.map((finding) => placed(finding, named, article))
      refused.push(...ownFindings(judging.options, given, found))
    }
  }
  return { promotions, refused }
}

/** What is found of a link, with what the linked photo or box is called. */
function withName(finding: Finding, { options, locales }: JudgeContext, rows: LinkedRows): Finding {
  const kind = `${finding.params['kind']}s`
  if (kind !== 'photos' && kind !== 'sidebars') return finding
  const row = rows[kind].get(String(finding.params['id']))
  const name = row && titleOf(kind, seen(options, { kind, row }), locales[0])
  return name ? { ...finding, params: { ...finding.params, name } } : finding
}

/** A linked draft as its editor knows it. */
interface Named {
  kind: 'photos' | 'sidebars'
  id: string
  /** Its caption, title or file; empty when it has none. */
  name: string
}

/** A finding about a linked draft, shown at the field of the story that places it. */
function placed(finding: Finding, { kind, id, name }: Named, row: Row): Finding {
  const uses = Array.isArray(row.photos) ? row.photos : []
  const at = uses.findIndex(
    (use: unknown) => typeof use === 'object' && use !== null && 'photo' in use && String(use.photo) === id,
  )
  const beside = Array.isArray(row.sidebars) && row.sidebars.some((one) => String(one) === id)
  const path = kind === 'photos' ? (at < 0 ? 'body' : `photos.${at}.photo`) : beside ? 'sidebars' : 'body'
  const { label: _label, ...found } = finding
  const inside = { inKind: kind, inId: id, inName: name, inPath: finding.path }
  return { ...found, path, params: { ...finding.params, ...inside } }
}

const withPromoted = (linked: LinkedRows, promotions: readonly Promotion[]): LinkedRows => {
  const rows = (kind: 'photos' | 'sidebars') =>
    new Map([
      ...linked[kind],
      ...promotions.filter((one) => one.kind === kind).map(({ id, row }) => [id, row] as const),
    ])
  return { ...linked, photos: rows('photos'), sidebars: rows('sidebars') }
}
