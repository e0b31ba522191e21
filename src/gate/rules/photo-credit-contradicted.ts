import { keysOf } from '../../attribution/registerOf.ts'
import { creditOfFile } from './lib/creditOfFile.ts'
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
    const { line, named: inFile } = creditOfFile(photo, context)
    const others = inFile.filter(({ keys }) => !keys.some((key) => credited.includes(key)))
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
