import { placedIn } from '../../story/placedIn.ts'
import type { Photo, Sidebar, Subject } from '../../story/types.ts'

/**
 * The photos and boxes that are printed with a story, each once; those that could not be looked up
 * are not among them.
 */
export function embeddedIn(subject: Subject): (Photo | Sidebar)[] {
  if (subject.type !== 'story') return []
  const all = placedIn(subject).flatMap(({ document }) => document ?? [])
  return [...new Map(all.map((one) => [`${one.type}:${one.id}`, one])).values()]
}
