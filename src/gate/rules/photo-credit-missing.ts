import type { Photo } from '../../story/types.ts'
import { creditOfFile } from './lib/creditOfFile.ts'
import type { RuleContext } from './lib/RuleContext.ts'
import { always, type Found, type Rule } from './Rule.ts'

/** A photo that credits nobody: a source that was deleted or has no name is nobody. */
export const photoCreditMissing: Rule = {
  modes: always,
  photo: (photo, context) =>
    photo.credit.sources.some((ref) => context.register.isKnown(ref)) ? [] : [foundIn(photo, context)],
}

/** Whom the file names is found with it, so that an editor can take the credit from there. */
function foundIn(photo: Photo, context: RuleContext): Found {
  const { line, named } = creditOfFile(photo, context)
  const keys = [...new Set(named.flatMap((one) => one.keys.slice(0, 1)))]
  const at = { path: 'credits', locale: '' }
  if (keys.length === 0) return at
  const names = keys.map((key) => context.register.nameOf(key, photo.locale))
  return { ...at, params: { keys, names, words: line } }
}
