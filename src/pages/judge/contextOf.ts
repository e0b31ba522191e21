import type { JudgeContext } from '../../gate/judge/JudgeContext.ts'
import { linkedIn } from '../../options/own/ownLinks.ts'
import { isPublished } from '../../rows/readable.ts'
import type { CheckContext, LinkedState } from '../../gate/types.ts'
import type { Latest } from './latestRows.ts'
import type { PageDocuments } from './pageDocuments.ts'

interface Asked {
  found: PageDocuments
  /** ISO 8601 instant. */
  at: string
  document: Latest | undefined
  approved: boolean
}

/**
 * What `check` may look at for print. No link is settled there: a photo that readers of the web no
 * longer get is missing on the page too. What a public row credits already may stay credited.
 */
export function contextOf(
  { adapter, options, sources }: JudgeContext,
  { found, at, document, approved }: Asked,
): CheckContext {
  const { slugs, timeZone, own } = options
  const credited =
    document && isPublished(document.before)
      ? linkedIn(adapter.payload, options, document.collection, document.before)
      : []
  const prefix = `${slugs.sources}:`
  return {
    channel: 'print',
    mode: 'write',
    at,
    sources,
    links: [
      ...[...found.linkedArticles].map(([link, exists]) => stateOfLink(link, exists)),
      ...[...found.photos.keys()].map((id) => stateOf(slugs.photos, id)),
      ...[...found.sidebars.keys()].map((id) => stateOf(slugs.sidebars, id)),
    ],
    alreadyCredited: credited.filter((one) => one.startsWith(prefix)).map((one) => one.slice(prefix.length)),
    approved,
    timeZone,
    own,
    slugs: { photos: slugs.photos, sidebars: slugs.sidebars, sources: slugs.sources },
  }
}

/** Of an article, by `collection:id`: a slug has no colon. */
const stateOfLink = (link: string, exists: boolean): LinkedState => {
  const at = link.indexOf(':')
  return stateOf(link.slice(0, at), link.slice(at + 1), exists)
}

const stateOf = (collection: string, id: string, exists = true): LinkedState => ({
  collection,
  id,
  exists,
  public: exists,
  alreadyPublicLink: false,
})
