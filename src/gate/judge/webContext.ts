import { linkedIn } from '../../options/own/ownLinks.ts'
import type { LinkedAsset } from '../../rows/linkedAssets.ts'
import { isPublicAt, isPublished, type Row } from '../../rows/readable.ts'
import { fromPhoto, type Credit, type FromOptions } from '../../story/index.ts'
import type { CheckContext, LinkedState, Mode } from '../types.ts'
import type { JudgeContext } from './JudgeContext.ts'
import type { LinkedRows } from './linkedRows.ts'
import { collectionOf, seen, type StoredDocument } from './seen.ts'
import { fromOptions } from './treesOf.ts'

/** A row to judge for readers of the web, beside what it links. */
interface Judging extends Omit<StoredDocument, 'row'> {
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
  { at, mode, before: publicRow, linked, goingOut, ...of }: Judging,
): CheckContext {
  const { slugs, timeZone, own } = judging.options
  const before = linksOfPublic(judging, of, publicRow)
  const already = new Set<string>(before)
  const options = fromOptions(judging, judging.locales[0])
  const stateOf = (link: LinkedAsset, row: Row | undefined): LinkedState => {
    const [collection = '', id = ''] = split(link)
    return {
      collection,
      id,
      exists: row !== undefined,
      public: goingOut.has(link) || (row !== undefined && isPublicAt(row, at)),
      alreadyPublicLink: already.has(link),
      ...(collection === slugs.photos && row && { credit: creditIn(judging, row, options) }),
    }
  }
  const links = [
    ...linked.asked.articles.map((link) => stateOf(link as LinkedAsset, linked.articles.get(link))), // `askedLinks` gives these
    ...(['photos', 'sidebars'] as const).flatMap((kind) =>
      linked.asked[kind].map((id) => stateOf(`${slugs[kind]}:${id}`, linked[kind].get(id))),
    ),
  ]
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

/** A slug has no colon, and an id may. */
const split = (link: LinkedAsset): [string, string] => {
  const at = link.indexOf(':')
  return [link.slice(0, at), link.slice(at + 1)]
}

/** What the public row links already; nothing where there is none. */
export const linksOfPublic = (
  { adapter, options }: JudgeContext,
  of: Omit<StoredDocument, 'row'>,
  row: Row | undefined,
): LinkedAsset[] =>
  row && isPublished(row) ? linkedIn(adapter.payload, options, collectionOf(options, of), row) : []

/** A photo's credit reads the same in every locale. */
function creditIn({ options }: JudgeContext, row: Row, how: FromOptions): Credit {
  const { credits, via } = seen(options, { kind: 'photos', row })
  return fromPhoto({ credits, via }, how).credit
}
