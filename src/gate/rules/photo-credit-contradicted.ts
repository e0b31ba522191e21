import { isPlaceholder } from '../../attribution/placeholders.ts'
import type { Photo } from '../../story/types.ts'
import type { ReadAs } from '../ReadAs.ts'
import { namesInLine, type NamedStretch } from './lib/creditLine.ts'
import { isMentioned } from '../../story/words/mentions.ts'
import { keysOf } from '../../attribution/registerOf.ts'
import type { RuleContext } from './lib/RuleContext.ts'
import { whenWritten, type Rule } from './Rule.ts'

/**
 * The file's own IPTC/XMP credit line names an agency that the photo does not credit. Without a
 * credit line the file's Source is asked (IPTC Photo Metadata Standard 2023.2: "Credit Line",
 * "Source"). A photo that credits nobody is `photo-credit-missing`.
 */
export const photoCreditContradicted: Rule = {
  modes: whenWritten,
  photo(photo, context) {
    const credited = keysOf(photo.credit, context.register)
    if (credited.length === 0) return []
    const line = photo.iptc.creditLine ?? photo.iptc.source ?? ''
    const others = namedIn(line, photo, context).filter(
      ({ keys }) => !keys.some((key) => credited.includes(key)),
    )
    const keys = [...new Set(others.flatMap((named) => named.keys.slice(0, 1)))]
    const readAs = others[0]?.readAs
    if (readAs === undefined) return []
    const named = (list: readonly string[]) => list.map((key) => context.register.nameOf(key, photo.locale))
    const expected = named(credited).join(' / ')
    return [
      {
        path: 'credits',
        locale: '',
        actual: line,
        expected,
        params: {
          keys,
          names: named(keys),
          declared: credited,
          declaredNames: named(credited),
          words: line,
          readAs,
        },
      },
    ]
  },
}

interface Named extends NamedStretch {
  readAs: ReadAs
}

/**
 * Whom a credit line names; where several sources bear the name, all of them. A mention of any
 * locale counts, because a file has no locale.
 */
function namedIn(line: string, { mentions }: Photo, { register, own }: RuleContext): Named[] {
  const read = register.credits(line).flatMap(({ start, end, sources, frame }) =>
    sources.map((key): Named => ({
      start,
      end,
      keys: [register.canonical(key)],
      readAs: frame ?? 'names',
    })),
  )
  const named = namesInLine(line, register).map((stretch): Named => ({ ...stretch, readAs: 'names' }))
  return [...read, ...named]
    .filter((stretch) => !isMentioned(line, stretch, mentions))
    .filter(({ keys }) => !keys.some((key) => isPlaceholder(key) || own.has(key)))
}
