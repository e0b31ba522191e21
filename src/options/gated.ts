import type { CollectionConfig } from 'payload'
import { fieldAt } from './own/fieldAt.ts'
import type { Gated } from './own/Gated.ts'
import type { OwnCollection, OwnCollections } from './own/OwnCollection.ts'
import { ownFields } from './own/ownFields.ts'
import { gatedKinds, type GatedKind, type Slugs } from './slugs.ts'

const kinds = { article: 'articles', photo: 'photos', sidebar: 'sidebars' } as const satisfies Record<
  OwnCollection['kind'],
  GatedKind
>

/** Every collection that the gate judges: the newsroom's own, and those of the app that it names. */
export function gatedCollections(
  slugs: Slugs,
  own: OwnCollections,
  config: readonly CollectionConfig[],
): Gated[] {
  const ours = gatedKinds
    .filter((kind) => slugs[kind] !== '' && !Object.hasOwn(own, slugs[kind]))
    .map((kind): Gated => ({ slug: slugs[kind], kind, trash: true, addresses: kind === 'articles' }))
  const theirs = Object.entries(own).map(([slug, given]): Gated => {
    const collection = config.find((one) => one.slug === slug) ?? { slug, fields: [] }
    return {
      slug,
      kind: kinds[given.kind],
      trash: Boolean(collection.trash),
      addresses:
        given.kind === 'article' &&
        ['slug', 'previousSlugs'].every((name) => fieldAt(collection.fields, name)),
      own: ownFields(collection, given, slugs),
    }
  })
  return [...ours, ...theirs]
}

/** What is judged of the app. */
export interface GatedCollections {
  gated: readonly Gated[]
}

/** How a collection is judged; nothing for one that is not. */
export const gatedIn = ({ gated }: GatedCollections, slug: unknown): Gated | undefined =>
  gated.find((one) => one.slug === slug)

/** The kind of a collection's documents; nothing where they are not judged. */
export const kindOf = (options: GatedCollections, slug: unknown): GatedKind | undefined =>
  gatedIn(options, slug)?.kind

/** The slugs of every collection of these kinds. */
export const slugsOfKind = ({ gated }: GatedCollections, kind: GatedKind): string[] =>
  gated.filter((one) => one.kind === kind).map(({ slug }) => slug)
