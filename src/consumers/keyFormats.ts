import type { FormatName } from '../feeds/Format.ts'
import { label, type Label } from '../language/label.ts'

/** What people call each form in which a key may read stories: our own JSON by its body, then the standards. */
export const keyFormats = {
  json: label('JSON', 'JSON', 'JSON'),
  html: label('JSON，正文為 HTML', 'JSON，正文为 HTML', 'JSON with its body as HTML'),
  text: label('JSON，正文為純文字', 'JSON，正文为纯文本', 'JSON with its body as plain text'),
  ninjs: label('ninjs', 'ninjs', 'ninjs'),
  newsmlG2: label('NewsML-G2', 'NewsML-G2', 'NewsML-G2'),
  nitf: label('NITF', 'NITF', 'NITF'),
  rss: label('RSS', 'RSS', 'RSS'),
  atom: label('Atom', 'Atom', 'Atom'),
  jsonFeed: label('JSON Feed', 'JSON Feed', 'JSON Feed'),
  jsonLd: label('JSON-LD', 'JSON-LD', 'JSON-LD'),
} as const satisfies Record<string, Label>

/** One of them, as a scope names it. */
export type KeyFormat = keyof typeof keyFormats

/** Both versions of ninjs are one to a scope. */
const formatOf = {
  ninjs: 'ninjs',
  ninjs22: 'ninjs',
  newsmlG2: 'newsmlG2',
  nitf: 'nitf',
  rss: 'rss',
  atom: 'atom',
  jsonFeed: 'jsonFeed',
  jsonLd: 'jsonLd',
} as const satisfies Record<FormatName, KeyFormat>

/** How a scope names a format. */
export const keyFormatOf = (name: FormatName): KeyFormat => formatOf[name]
