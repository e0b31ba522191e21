import type { OwnCollection, OwnCollections } from './own/OwnCollection.ts'

/** The collections the plugin works on, by the part they play. The empty text: the newsroom has none. */
export interface Slugs {
  articles: string
  photos: string
  sidebars: string
  sources: string
  pages: string
  users: string
}

/** Those that are published, and so judged by the gate. */
export const gatedKinds = ['articles', 'photos', 'sidebars'] as const

/** One of `gatedKinds`. */
export type GatedKind = (typeof gatedKinds)[number]

/** The pinned slugs (`design.md`, "What is stored"). An app with other names says so in `slugs`. */
export const defaultSlugs: Slugs = {
  articles: 'articles',
  photos: 'photos',
  sidebars: 'sidebars',
  sources: 'sources',
  pages: 'pages',
  users: 'users',
}

/** What an app says of the slugs: `false` for a part that the newsroom has not. */
export type GivenSlugs = {
  [Part in keyof Slugs]?: string | (Part extends 'sources' | 'users' ? never : false)
}

/** What the slugs are taken from. */
interface Given {
  slugs?: GivenSlugs
  collections?: OwnCollections
}

/**
 * The slugs of an app. One that names collections of its own has of the newsroom's only those that
 * it names: its own `pages` are none of ours.
 */
export function slugsOf({ slugs = {}, collections }: Given, app: AppUsers): Slugs {
  const own = Object.entries(collections ?? {})
  const ofKind = (kind: OwnCollection['kind']) => own.find(([, one]) => one.kind === kind)?.[0]
  const taken = (part: 'articles' | 'photos' | 'sidebars' | 'pages', mapped?: string): string => {
    const given = slugs[part]
    if (given === false) return mapped ?? ''
    return given ?? mapped ?? (collections ? '' : defaultSlugs[part])
  }
  return {
    articles: taken('articles', ofKind('article')),
    photos: taken('photos', ofKind('photo')),
    sidebars: taken('sidebars', ofKind('sidebar')),
    sources: slugs.sources ?? defaultSlugs.sources,
    pages: taken('pages'),
    users: slugs.users ?? usersOf(app),
  }
}

/** What of an app's config says who its users are. */
interface AppUsers {
  admin?: { user?: string }
  collections?: readonly { slug: string; auth?: unknown }[]
}

/** Who logs in to the admin, as Payload itself finds it: the one that is named, or else the first with logins. */
function usersOf({ admin, collections = [] }: AppUsers): string {
  if (admin?.user) return admin.user
  const withLogins = collections.filter(({ auth }) => Boolean(auth))
  return (
    (withLogins.find(({ slug }) => slug === defaultSlugs.users) ?? withLogins[0])?.slug ?? defaultSlugs.users
  )
}
