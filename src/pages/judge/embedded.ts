import { photosIn, sidebarsIn } from '../../gate/rules/lib/body.ts'
import type { Photo, Sidebar, Subject } from '../../story/types.ts'

/**
 * The photos and boxes that are printed with a story, each once; those that could not be looked up
 * are not among them.
 */
export function embeddedIn(subject: Subject): (Photo | Sidebar)[] {
  if (subject.type !== 'story') return []
  const all = [
    ...photosIn(subject.body).map(({ photo }) => photo),
    ...sidebarsIn(subject.body).map(({ sidebar }) => sidebar),
    ...subject.photos.map(({ photo }) => photo),
    ...subject.sidebars.map(({ sidebar }) => sidebar),
  ].filter((one) => one !== undefined)
  return [...new Map(all.map((one) => [`${one.type}:${one.id}`, one])).values()]
}
