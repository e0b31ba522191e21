import { formatAdminURL } from 'payload/shared'
import type { PayloadRequest } from 'payload'
import { registerOf } from '../../attribution/registerOf.ts'
import { guardOf } from '../../gate/guard/Guarded.ts'
import { READERS_SIZE } from '../../photo/index.ts'
import type { Gated } from '../../options/own/Gated.ts'
import type { Resolved } from '../../options/options.ts'
import { boxText } from '../../print/layout/text/boxText.ts'
import { isRecord } from '../../rows/isRecord.ts'
import type { Row } from '../../rows/readable.ts'
import { creditLine, fromPhoto, fromSidebar, LOCALIZED, pickLocale } from '../../story/index.ts'
import { ownRow } from '../../story/stored/own/ownRow.ts'
import { sourceLookup } from '../../story/stored/sourceLookup.ts'
import { madeLabel } from '../../story/words/madeLabel.ts'

/** What a line of a photo or a box is, as a page prints it. */
export const lookStyles = [
  'caption',
  'credit',
  'made',
  'box-title',
  'box-intro',
  'box-body',
  'box-quote',
  'box-work',
  'box-gloss',
  'box-point',
  'box-item',
  'box-source',
] as const

/** A line of a photo or a box, with its credit finished. */
export interface LookLine {
  style: (typeof lookStyles)[number]
  text: string
}

/** A photo or a box as it prints: its picture, and its words in order. */
export interface Look {
  /** Where the picture is read; absent where there is none. */
  picture?: string
  lines: LookLine[]
}

/**
 * How a photo or a box looks where a story places it, in one locale; undefined for a story.
 *
 * @param row its latest draft, in all locales
 * @throws {StoredShapeError} when the row cannot be read as what it should be
 */
export async function lookOf(
  req: PayloadRequest,
  { gated: { kind, own, slug }, row, locale }: { gated: Gated; row: Row; locale: string },
  { timeZone }: Pick<Resolved, 'timeZone'>,
): Promise<Look | undefined> {
  if (kind === 'articles') return undefined
  const sources = await guardOf(req.payload).book.recent(req)
  const register = registerOf(sources).compiled
  const ours = pickLocale(own ? ownRow(row, own.names) : row, locale, LOCALIZED[kind])
  const options = { locale, timeZone, sourceOf: sourceLookup(sources) }
  if (kind === 'sidebars') {
    const lines = boxText(fromSidebar(ours, options), register)
    return {
      lines: lines.map(({ style, runs }) => ({
        style: styleOf(style),
        text: runs.map(({ text }) => text).join(''),
      })),
    }
  }
  const photo = fromPhoto(ours, options)
  const picture = pictureOf(req, slug, ours)
  const lines: LookLine[] = [
    { style: 'caption', text: photo.caption },
    { style: 'credit', text: creditLine(photo, register) },
    { style: 'made', text: madeLabel(photo) },
  ]
  return { ...(picture !== undefined && { picture }), lines: lines.filter(({ text }) => text.trim() !== '') }
}

/** Bylines and the like stand in no box; what is new in one is running text. */
const styleOf = (style: string): LookLine['style'] =>
  lookStyles.find((known) => known === style) ?? 'box-body'

/** The address of the size that readers see; of the file itself where none was made. */
function pictureOf({ payload }: PayloadRequest, collection: string, row: Row): string | undefined {
  const sizes = isRecord(row.sizes) ? row.sizes : {}
  const size = sizes[READERS_SIZE]
  const filename = (isRecord(size) && size.filename) || row.filename
  if (typeof filename !== 'string' || filename === '') return undefined
  const path = `/${collection}/file/${encodeURIComponent(filename)}` as const
  return formatAdminURL({ apiRoute: payload.config.routes.api, path })
}
