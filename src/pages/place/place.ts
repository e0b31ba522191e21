import type { Subject } from '../../story/types.ts'
import type { Placement } from './Placement.ts'
import { placePhoto } from './placePhoto.ts'
import { placeSidebar } from './placeSidebar.ts'
import { placeStory } from './placeStory.ts'

/** Whatever stands on a page, as it stands there. */
export function place(subject: Subject, placement: Placement): Subject {
  switch (subject.type) {
    case 'story':
      return placeStory(subject, placement)
    case 'photo':
      return placePhoto(subject, placement)
    case 'sidebar':
      return placeSidebar(subject, placement)
  }
}
