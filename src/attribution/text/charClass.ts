/** What kind of character a folded UTF-16 unit is. The grammar asks for nothing finer. */
export const Kind = {
  other: 0,
  han: 1,
  upper: 2,
  lower: 3,
  digit: 4,
  space: 5,
  /** Ends a sentence: 。！？!?. and the ellipsis. */
  final: 6,
  /** Parts a sentence: ，、, ; and the like. */
  comma: 7,
  open: 8,
  close: 9,
  quoteOpen: 10,
  quoteClose: 11,
  /** / or |, between name and agency. */
  slash: 12,
  dash: 13,
  colon: 14,
  /** Inside a transliterated name: 埃德·赛克斯. */
  dot: 15,
  /** Opens a caption or a point of a box: ◆ ▲ ●. */
  marker: 16,
} as const

const signs: readonly (readonly [number, string])[] = [
  [Kind.final, '。.!?…'],
  [Kind.comma, ',、;；'],
  [Kind.open, '([【〔〖{'],
  [Kind.close, ')]】〕〗}'],
  [Kind.quoteOpen, '《〈「『“‘'],
  [Kind.quoteClose, '》〉」』”’'],
  [Kind.slash, '/|'],
  [Kind.dash, '-–—―_'],
  [Kind.colon, ':'],
  [Kind.dot, '·'],
  [Kind.marker, '◆◇●○■□▲△▼▽★☆◎※►▶◀◄♦•'],
]

function range(table: Uint8Array, from: number, to: number, kind: number): void {
  table.fill(kind, from, to + 1)
}

function build(): Uint8Array {
  const table = new Uint8Array(0x10000)
  range(table, 0x3400, 0x4dbf, Kind.han)
  range(table, 0x4e00, 0x9fff, Kind.han)
  range(table, 0x3005, 0x3007, Kind.han)
  // U+E000 stands for any ideograph outside the BMP: see `fold`.
  range(table, 0xe000, 0xe000, Kind.han)
  range(table, 0x00c0, 0x052f, Kind.lower)
  range(table, 0x41, 0x5a, Kind.upper)
  range(table, 0x61, 0x7a, Kind.lower)
  range(table, 0x30, 0x39, Kind.digit)
  table[0x20] = Kind.space
  for (const [kind, characters] of signs) {
    for (const character of characters) table[character.charCodeAt(0)] = kind
  }
  return table
}

/** Kind by folded UTF-16 unit. */
export const kindOf = build()
