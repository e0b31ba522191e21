import type { Imported } from '../../import/importPageText.ts'

/** What an import made: 201, and 200 when there was nothing to make a draft of. */
export function importedAnswer(imported: Pick<Imported, 'articles' | 'sidebars' | 'photos'>): Response {
  const { articles, sidebars, photos } = imported
  const isEmpty = articles.length + sidebars.length + photos.length === 0
  return Response.json(imported, { status: isEmpty ? 200 : 201 })
}
