import { languageOf } from '../../language/Language.ts'
import { printMessages } from '../messages/index.ts'
import type { Page } from '../types.ts'

/** What the package's list says of one picture. */
export interface ListedPicture {
  item: string
  /** Path in the package of the picture as it is printed. */
  file: string
  /** Path of the whole picture, which `page.idml` links and crops by its frame. */
  link: string
  /** The photo's document. */
  photo: string
  caption: string
  /** What is printed after the caption; empty when the caption credits everybody itself. */
  credit: string
  /** The whole credit, as it stands in the files. */
  creditLine: string
  photographer: string
  copyright: string
  /** Of the frame, in millimetres. */
  placed: { width: number; height: number }
  /** Of `file`, and its pixels per inch at the placed size. */
  pixels: { width: number; height: number }
  ppi: number
  /** Pixels per inch that the original has at the placed size. */
  effectivePpi: number
  /** Whether that is below what the press wants. */
  coarse: boolean
}

/** `pictures.json`: the list for programs. */
export function jsonManifest(page: Page, pictures: readonly ListedPicture[]): string {
  const { id, publication, title, date, edition, section, number, locale } = page
  const named = { id, locale, publication, title, date, edition, section, number }
  return `${JSON.stringify({ page: named, pictures }, null, 2)}\n`
}

/**
 * `pictures.csv`: the list for people, in the page's language; UTF-8 with a byte order mark, or
 * Excel takes it for ANSI.
 */
export function csvManifest(page: Page, pictures: readonly ListedPicture[]): string {
  const rows = [printMessages[languageOf(page.locale)].pictureColumns, ...pictures.map(rowOf)]
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

const rowOf = (picture: ListedPicture): string[] => [
  picture.item,
  picture.file,
  picture.caption,
  picture.creditLine,
  picture.photographer,
  picture.copyright,
  picture.placed.width.toFixed(1),
  picture.placed.height.toFixed(1),
  String(picture.effectivePpi),
  picture.coarse ? '!' : '',
]

/**
 * RFC 4180 quoting; an apostrophe keeps a spreadsheet from running a caption that starts like a
 * formula.
 */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
