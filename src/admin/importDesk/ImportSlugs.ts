/** The slugs that links need. */
export interface ImportSlugs {
  articles: string
  sidebars: string
  photos: string
  pages: string
}
