import { linkedAssetsOf, type LinkedAsset } from '../../rows/linkedAssets.ts'
import { isPublicAt, isPublished, type Row } from '../../rows/readable.ts'
import { fromPhoto } from '../../story/index.ts'
import type { CheckContext, LinkedState, Mode } from '../types.ts'
import type { JudgeContext } from './JudgeContext.ts'
import type { LinkedKind, LinkedRows } from './linkedRows.ts'
import { fromOptions } from './treesOf.ts'

/** A row to judge for readers of the web, beside what it links. */
interface Judging {
  /** ISO 8601 instant at which it would be public. */
  at: string
  mode: Mode
  /** The public row before, if there is one: its own links and credits are not judged anew. */
  before?: Row
  linked: LinkedRows
  /** Links to drafts that are published in the same unit of work, as `photos:12`. */
  goingOut: ReadonlySet<LinkedAsset>
}

/** What `check` may look at when a row is judged for the web. */
export function webContext(
  judging: JudgeContext,
  { at, mode, before: publicRow, linked, goingOut }: Judging,
): CheckContext {
  const { slugs, timeZone, own } = judging.options
  const before = publicRow && isPublished(publicRow) ? linkedAssetsOf(publicRow, slugs) : []
  const already = new Set<string>(before)
  const options = fromOptions(judging, judging.locales[0])
  const stateOf = (kind: LinkedKind, id: string): LinkedState => {
    const row = linked[kind].get(id)
    const isPublic = goingOut.has(`${slugs[kind]}:${id}`) || (row !== undefined && isPublicAt(row, at))
    return {
      collection: slugs[kind],
      id,
      exists: row !== undefined,
      public: isPublic,
      alreadyPublicLink: already.has(`${slugs[kind]}:${id}`),
      ...(kind === 'photos' && row && { credit: fromPhoto(creditIn(row), options).credit }),
    }
  }
  const links = (['articles', 'photos', 'sidebars'] as const).flatMap((kind) =>
    linked.asked[kind].map((id) => stateOf(kind, id)),
  )
  const sourcePrefix = `${slugs.sources}:`
  return {
    channel: 'web',
    mode,
    at,
    sources: judging.sources,
    links,
    alreadyCredited: before
      .filter((one) => one.startsWith(sourcePrefix))
      .map((one) => one.slice(sourcePrefix.length)),
    timeZone,
    own,
    slugs: { photos: slugs.photos, sidebars: slugs.sidebars, sources: slugs.sources },
  }
}

/** A photo's credit reads the same in every locale. */
const creditIn = ({ credits, via }: Row): Row => ({ credits, via })
