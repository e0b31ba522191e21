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
  /** Stored words that the finished page does not have: `words`. */
  | 'words-lost'
  /** A stored credit that the finished page does not have: `credit`. */
  | 'credit-lost'

/**
 * A problem that printing found in one item of the page: text that does not fit and coarse pictures
 * included.
 */
export interface PrintFinding {
  /** `Placed.name`; `page` for the page itself. */
  item: string
  rule: PrintRule
  /** `block` stops the page; `warn` is only reported. */
  severity: 'block' | 'warn'
  /** What the rule's message names: see `PrintRule`. */
  params: Record<string, string | number | readonly string[]>
}
