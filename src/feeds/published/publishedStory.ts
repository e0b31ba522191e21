import type { Cleared } from '../../story/types.ts'
import type { Publishing } from './Publishing.ts'
import { storyFields } from './storyFields.ts'
import type { PublishedStory } from './types.ts'

/**
 * A cleared story as readers get it: see `storyFields`. Pure.
 *
 * @param story as the reader may see it: a photo or box they may not see is in it by its id alone
 * @throws {UnpublishableError} when the story, or a photo or box in it, has no credit to show; when
 *   nothing says when it was published; when its address is none
 */
export function publishedStory(story: Cleared, publishing: Publishing): PublishedStory {
  // The brand exists for the compiler only; this is the place that gives it (and `keptStory` again).
  return storyFields(story, publishing) as PublishedStory
}
