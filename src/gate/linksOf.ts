import { placedIn, type Placed } from '../story/placedIn.ts'
import type { Block, Credit, Id, SourceRef, Story, Subject } from '../story/types.ts'
import { documentLinksIn } from '../story/words/blocksOf.ts'

/** One link of a document, at the form field that holds it. */
export type Link =
  /** `embedded`: the tree holds the linked document too. */
  | { kind: 'photo' | 'sidebar'; id: Id; path: string; embedded: boolean }
  | { kind: 'source'; ref: SourceRef; path: string }
  /** A link in the words to a document of any collection. */
  | { kind: 'document'; collection: string; id: Id; path: string }

/**
 * Everything a document links, in the order of its form, repeats included: what a caller of `check`
 * has to fetch, once per collection, to fill `CheckContext.links`.
 */
export function linksOf(subject: Subject): Link[] {
  switch (subject.type) {
    case 'story':
      return storyLinks(subject)
    case 'photo':
      return creditLinks(subject.credit, 'credits', 'via')
    case 'sidebar':
      return [
        ...creditLinks(subject.credit, 'sources', 'sources'),
        ...bodyLinks(subject.body, placedIn(subject)),
      ]
  }
}

const storyLinks = (story: Story): Link[] => {
  const placed = placedIn(story)
  return [
    ...creditLinks(story.attribution, 'attribution.sources', 'attribution.via'),
    ...story.bylines.flatMap(({ source }, at): Link[] =>
      source === undefined ? [] : [{ kind: 'source', ref: source, path: `byline.${at}.source` }],
    ),
    ...bodyLinks(story.body, placed),
    ...placed.filter(({ path }) => path !== 'body').map(placedLink),
  ]
}

const bodyLinks = (body: readonly Block[], placed: readonly Placed[]): Link[] => [
  ...placed.filter(({ path }) => path === 'body').map(placedLink),
  ...documentLinksIn(body).map(({ collection, id }): Link => ({
    kind: 'document',
    collection,
    id,
    path: 'body',
  })),
]

const placedLink = ({ kind, id, path, document }: Placed): Link => ({
  kind,
  id,
  path,
  embedded: document !== undefined,
})

const creditLinks = ({ sources, via }: Credit, path: string, viaPath: string): Link[] => [
  ...sources.map((ref): Link => ({ kind: 'source', ref, path })),
  ...via.map((ref): Link => ({ kind: 'source', ref, path: viaPath })),
]
