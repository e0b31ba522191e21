/** The collections the plugin works on, by the part they play. */
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
