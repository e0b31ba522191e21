import { isPlaceholder } from '../../../attribution/placeholders.ts'
import type { Photo } from '../../../story/types.ts'
import { isMentioned } from '../../../story/words/mentions.ts'
import type { ReadAs } from '../../ReadAs.ts'
import { namesInLine, type NamedStretch } from './creditLine.ts'
import type { RuleContext } from './RuleContext.ts'

export interface Named extends NamedStretch {
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

/** Whom a photo's file credits, and in which words; the line is empty where the file has none. */
export function creditOfFile(photo: Photo, context: RuleContext): { line: string; named: Named[] } {
  const line = photo.iptc.creditLine ?? photo.iptc.source ?? ''
  return { line, named: namedIn(line, photo, context) }
}
