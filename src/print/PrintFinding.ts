/** What printing itself finds. */
export type PrintRule =
  /** A story is longer than its page has room for: `lines`. */
  | 'overset'
  /** A box, picture or headline does not fit on the page: `millimetres`. */
  | 'page-full'
  /** `ppi` at the placed size, below `wanted`. */
  | 'picture-coarse'
  /** The picture's file is missing or no picture: `photo`, `reason`. */
  | 'picture-unreadable'
  /** No font has a character: `character`, `codePoint` (`U+1F600`), `text`. */
  | 'glyph-missing'
  /** Words that are stored and not on the finished page: `words`. */
  | 'words-lost'
  /** A credit that is stored and not on the finished page: `credit`. */
  | 'credit-lost'

/** What printing found about one item of the page. Copyfit and picture quality are findings too. */
export interface PrintFinding {
  /** `Placed.name`; `page` for the page itself. */
  item: string
  rule: PrintRule
  /** `block` stops the page; `warn` is only told. */
  severity: 'block' | 'warn'
  /** What the rule's message names: see `PrintRule`. */
  params: Record<string, string | number | readonly string[]>
}
