import type { PublishedStory } from '../../../src/feeds/published/types.ts'
import type { Context } from './Context.ts'
import { Meta } from './Teaser.tsx'

/** A headline alone, with its credit. */
export const Brief = ({ story, clock }: { story: PublishedStory } & Pick<Context, 'clock'>) => (
  <li className="brief">
    <h3>
      <a href={story.url}>{story.headline}</a>
    </h3>
    <Meta story={story} clock={clock} />
  </li>
)
