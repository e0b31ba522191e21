import type { Resolved } from '../../options/options.ts'
import { titleOf } from '../titleOf.ts'
import type { Promotion } from './judgeWithDrafts.ts'
import { seen } from './seen.ts'

/** A draft photo or box that goes out with the article that links it. */
export interface GoingOut {
  collection: string
  id: string
  kind: 'photo' | 'sidebar'
  /** What an editor calls it: its caption, title or file; absent where it has none. */
  name?: string
}

/** A promotion as an editor reads it. @param locale in which its name is looked for first */
export function goingOut(
  { kind, id, row }: Promotion,
  options: Pick<Resolved, 'gated' | 'slugs'>,
  locale: string | null | undefined,
): GoingOut {
  const name = titleOf(kind, seen(options, { kind, row }), locale)
  const of = kind === 'photos' ? 'photo' : 'sidebar'
  return { collection: options.slugs[kind], id, kind: of, ...(name !== '' && { name }) }
}
