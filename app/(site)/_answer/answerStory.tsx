import type { Locale } from '../../../src/story/types.ts'
import { StoryPage } from '../_pages/StoryPage.tsx'
import { storiesIn } from '../_reader/storiesIn.ts'
import { otherLocales, storyAt } from '../_reader/storyAt.ts'
import { notice } from './answerPage.tsx'
import type { Asked } from './Asked.ts'
import { htmlAnswer, redirectAnswer } from './htmlAnswer.ts'
import { languageLinks } from './languageLinks.ts'

/** As many of the newest stories as are asked for, to stand beside one. */
const beside = 7

/**
 * The page of a story: 301 from a slug that it had before, 410 where readers had it and no longer
 * do, 404 otherwise.
 */
export async function answerStory(asked: Asked, slug: string): Promise<Response> {
  const { request, newsroom, locale, page } = asked
  const { site } = newsroom
  const hrefIn = (one: Locale) => new URL(site.storyUrl({ slug, locale: one }), site.origin).href
  const found = await storyAt(newsroom, slug, locale)
  if (found.kind === 'moved')
    return redirectAnswer(new URL(site.storyUrl({ slug: found.slug, locale }), site.origin).href, 301)
  if (found.kind !== 'story') return notice(asked, found, hrefIn)
  const [others, latest] = await Promise.all([
    otherLocales(newsroom, found.story),
    storiesIn(newsroom, { locale, limit: beside }),
  ])
  const languages = languageLinks(newsroom, (one) =>
    one === locale || others.includes(one) ? hrefIn(one) : undefined,
  )
  return htmlAnswer(
    request,
    <StoryPage
      {...page}
      languages={languages}
      story={found.story}
      latest={latest.kind === 'stories' ? latest.stories : []}
    />,
  )
}
