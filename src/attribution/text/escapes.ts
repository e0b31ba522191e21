/** One character that a text spells out, and how many UTF-16 units the spelling takes. */
export interface Escape {
  character: string
  used: number
}

const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  copy: '©',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  bull: '•',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
}

const backslashed: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\n',
  t: '\t',
  '"': '"',
  "'": "'",
  '/': '/',
}

/** What UTF-8 became where it was read as Windows-1252: `â€”` by its third character. */
const misread: Readonly<Record<string, string>> = {
  '\u201d': '—',
  '\u201c': '–',
  '\u2122': '’',
  '\u02dc': '‘',
  '\u0153': '“',
  '\u009d': '”',
  '\u00a6': '…',
}

/** Brackets as the Penn Treebank writes them, a convention of corpora of news. */
const treebank: Readonly<Record<string, string>> = { '-LRB-': '(', '-RRB-': ')', '-LSB-': '[', '-RSB-': ']' }

const longestEntity = 10

function ofPoint(point: number, used: number): Escape | undefined {
  const plain = point > 0 && point < 0xd800
  return plain ? { character: String.fromCharCode(point), used } : undefined
}

function entity(text: string, at: number): Escape | undefined {
  const end = text.slice(at + 1, at + 1 + longestEntity).indexOf(';')
  if (end < 1) return undefined
  const name = text.slice(at + 1, at + 1 + end)
  const used = end + 2
  if (/^#\d{1,5}$/.test(name)) return ofPoint(Number(name.slice(1)), used)
  if (/^#[xX][\da-fA-F]{1,4}$/.test(name)) return ofPoint(parseInt(name.slice(2), 16), used)
  const character = Object.hasOwn(named, name) ? named[name] : undefined
  return character === undefined ? undefined : { character, used }
}

function backslash(text: string, at: number): Escape | undefined {
  const next = text[at + 1] ?? ''
  if (next === 'u') {
    const digits = text.slice(at + 2, at + 6)
    return /^[\da-fA-F]{4}$/.test(digits) ? ofPoint(parseInt(digits, 16), 6) : undefined
  }
  const character = Object.hasOwn(backslashed, next) ? backslashed[next] : undefined
  return character === undefined ? undefined : { character, used: 2 }
}

/** 新华社/nt: the tag of a part of speech, as tagged corpora have it after every word. */
function tag(text: string, at: number): Escape | undefined {
  if (at === 0 || text.charCodeAt(at - 1) < 0x80) return undefined
  const found = /^\/[a-z]{1,2}(?=[\s\]]|$)/.exec(text.slice(at, at + 4))
  return found ? { character: '\u200b', used: found[0].length } : undefined
}

/** Bold and emphasis of Markdown: the asterisks are nothing. */
function bold(text: string, at: number): Escape | undefined {
  if (text[at + 1] === '*') return { character: '\u200b', used: 2 }
  // *新華社*
  return (isHan(text[at + 1]) || isHan(text[at - 1])) && (text[at + 1] ?? ' ') > ' '
    ? { character: '\u200b', used: 1 }
    : undefined
}

/** An address in a link of Markdown, its title too. Cut off where the text ends, it is one all the same. */
const address = '\\((?:https?://|www\\.|mailto:|[/#])[^\\s()[\\]<>]*(?:\\([^\\s()]*\\)[^\\s()[\\]<>]*)*'
const linkEnd = new RegExp(`\\]${address}(?:(?: "[^"\\n]{0,200}")?\\)|$)`, 'y')
const linkStart = /\[(?=[^[\]\n]{1,300}\]\((?:https?:\/\/|www\.|mailto:|[/#]))/y

const shortestHeadline = 24

/** [新華社](https://…): of a link only its words are read. The search ends at the next bracket, so that no unit is searched twice. */
function link(pattern: RegExp): (text: string, at: number) => Escape | undefined {
  return (text, at) => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (!found) return undefined
    // A long link is a headline, and a line of its own.
    const headline = pattern === linkEnd && !text.slice(Math.max(0, at - shortestHeadline), at).includes('[')
    return { character: headline ? '\n' : '\u200b', used: found[0].length }
  }
}

/** Cyrillic and Greek letters, each with the Latin one that it looks like. */
const lookalikes: ReadonlyMap<string, string> = new Map(
  (
    'АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX аa еe оo рp сc уy хx іi јj ѕs ԁd һh ' +
    'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv ρp ιi αa κk τt υu'
  )
    .split(' ')
    .map((pair) => [pair[0] ?? '', pair[1] ?? '']),
)
/** Most letters that are looked over for a Latin neighbour. */
const longestDisguise = 8

/** Rеuters with a Cyrillic е: a letter of another alphabet beside Latin ones is read as what it looks like. */
function disguised(text: string, at: number): Escape | undefined {
  const character = lookalikes.get(text[at] ?? '')
  if (character === undefined) return undefined
  return besideLatin(text, at, -1) || besideLatin(text, at, 1) ? { character, used: 1 } : undefined
}

function besideLatin(text: string, at: number, step: 1 | -1): boolean {
  for (let i = at + step, seen = 0; seen < longestDisguise; i += step, seen++) {
    const character = text[i] ?? ''
    if (/[A-Za-z]/.test(character)) return true
    if (!lookalikes.has(character)) return false
  }
  return false
}

const isHan = (character: string | undefined): boolean =>
  character !== undefined && character >= '\u3400' && character <= '\u9fff'

/** 中·新·社: the same sign between single ideographs, twice or more, is nothing. */
function interpunct(text: string, at: number): Escape | undefined {
  const sign = text[at]
  if (!isHan(text[at - 1]) || !isHan(text[at + 1])) return undefined
  const again =
    (text[at + 2] === sign && isHan(text[at + 3])) || (text[at - 2] === sign && isHan(text[at - 3]))
  return again ? { character: '\u200b', used: 1 } : undefined
}

/** Signs that `interpunct` looks at, beside `*` and `-`. Not 、 / and |, which part the members of a list. */
const interpuncts = '·‧・•∙.+~^=_＊．－＿＋～'

const readers = new Map<number, (text: string, at: number) => Escape | undefined>([
  [0x26, entity],
  [0x5c, backslash],
  [0x2f, tag],
  [0x5b, link(linkStart)],
  [0x5d, link(linkEnd)],
  [0x2a, (text, at) => bold(text, at) ?? interpunct(text, at)],
  ...Array.from(lookalikes.keys(), (each) => [each.charCodeAt(0), disguised] as const),
  ...Array.from(interpuncts, (each) => [each.charCodeAt(0), interpunct] as const),
  [
    0x2d,
    (text, at) => {
      const token = text.slice(at, at + 5)
      const character = Object.hasOwn(treebank, token) ? treebank[token] : undefined
      return character === undefined ? interpunct(text, at) : { character, used: 5 }
    },
  ],
  [
    0xe2,
    (text, at) => {
      const character = text[at + 1] === '\u20ac' ? misread[text[at + 2] ?? ''] : undefined
      return character === undefined ? undefined : { character, used: 3 }
    },
  ],
])

/** Raw units an escape can start with. */
export const escapeStarts: readonly number[] = [...readers.keys()]

/**
 * The character that a text spells out at `at`: `&mdash;`, `\u2014`, `\n`, `-LRB-`; an invisible one for what is markup only (`**`,
 * the `/nt` of a tagged corpus, a link's address). Undefined: the unit there stands for itself. Looks at ten units at most, but for links,
 * which it looks through to the next bracket.
 */
export function escapeAt(text: string, at: number): Escape | undefined {
  return readers.get(text.charCodeAt(at))?.(text, at)
}
