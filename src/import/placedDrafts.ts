import type { PagePdf } from '../wire/pagePdf/PagePdf.ts'
import type { Leftover, ReviewMark } from '../wire/pageText/types.ts'
import type { ImportedDraft } from './saveDrafts.ts'

/** A place on the printed page: points (1/72 inch) from its top left. */
export interface PagePlace {
  x: number
  y: number
  width: number
  height: number
}

/** What is somewhere on the page; without a place where it is nowhere. */
interface Placed {
  place?: PagePlace
}

/** A draft that was made, where it is printed, and where what is doubtful in it is. */
export interface PlacedDraft extends Omit<ImportedDraft, 'review'>, Placed {
  review: readonly (ReviewMark & Placed)[]
}

/** What belongs to no draft, and where it is printed. */
export interface PlacedLeftover extends Leftover, Placed {}

/** Where on the page everything under a path is printed, as a member to add; nothing where it is nowhere. */
export const placeOf = (page: PagePdf, path: string): Placed => {
  const areas = [...page.places]
    .filter(([at]) => at === path || at.startsWith(`${path}.`))
    .map(([, area]) => area)
  if (areas.length === 0) return {}
  const x = Math.min(...areas.map(({ x0 }) => x0))
  const y = Math.min(...areas.map(({ y0 }) => y0))
  const width = Math.max(...areas.map(({ x1 }) => x1)) - x
  const height = Math.max(...areas.map(({ y1 }) => y1)) - y
  return { place: { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) } }
}

const rounded = (points: number): number => Math.round(points * 10) / 10

/**
 * Drafts with their places.
 *
 * @param origins where on the page each draft comes from: `stories.0`
 */
export const placedDrafts = (
  page: PagePdf,
  origins: readonly string[],
  drafts: readonly ImportedDraft[],
): PlacedDraft[] =>
  drafts.map(({ review, ...draft }, i) => {
    const origin = origins[i] ?? ''
    const place = placeOfDraft(page, origin)
    return {
      ...draft,
      ...place,
      // A field that is missing has no place of its own: look at the draft's.
      review: review.map((mark) => ({ ...place, ...placeOf(page, `${origin}.${mark.path}`), ...mark })),
    }
  })

/** Where a draft is printed. A photo is where its picture is; one that waits for it, where its caption is. */
export const placeOfDraft = (page: PagePdf, origin: string): Placed => {
  const [list, index] = origin.split('.')
  const area = list === 'captions' ? page.pictures.get(Number(index))?.area : undefined
  if (!area) return placeOf(page, origin)
  const { x0, y0, x1, y1 } = area
  return { place: { x: rounded(x0), y: rounded(y0), width: rounded(x1 - x0), height: rounded(y1 - y0) } }
}
