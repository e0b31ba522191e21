import { keptStory, type PublishedStory } from '../../../feeds/index.ts'
import { keptOrigin, type StoredKept } from '../../../gate/kept/KeptStory.ts'

/**
 * A kept story as the writers of formats take it, its addresses on the host at which it is asked.
 *
 * @throws {UnpublishableError} when what was kept has lost a credit
 */
export const publishedIn = ({ story }: Pick<StoredKept, 'story'>, origin: string): PublishedStory =>
  keptStory(story.replaceAll(keptOrigin, origin))
