import type { Locale } from '../../../src/story/types.ts'
import { ListPage } from '../_pages/ListPage.tsx'
import { latestPath, sectionPath } from '../_parts/addresses.ts'
import { storiesIn } from '../_reader/storiesIn.ts'
import { notice } from './answerPage.tsx'
import type { Asked } from './Asked.ts'
import { htmlAnswer } from './htmlAnswer.ts'
import { languageLinks } from './languageLinks.ts'

/** Stories on one page of a list. */
const limit = 20

/**
 * The stories of a section, newest first, or all; `?after=` goes on behind a cursor.
 *
 * @param section its key; undefined: all
 */
export async function answerList(asked: Asked, section?: string): Promise<Response> {
  const { request, newsroom, locale, page } = asked
  if (section !== undefined && !newsroom.sections.includes(section))
    return notice(asked, { kind: 'absent', status: 404 })
  const after = new URL(request.url).searchParams.get('after') ?? undefined
  const ofSection = section === undefined ? {} : { section }
  const found = await storiesIn(newsroom, {
    locale,
    limit,
    ...ofSection,
    ...(after !== undefined && { after }),
  })
  if (found.kind !== 'stories') return notice(asked, found)
  const { site } = newsroom
  const pathIn = (one: Locale) => (section === undefined ? latestPath(one) : sectionPath(one, section))
  const address = (cursor?: string) => {
    const url = new URL(pathIn(locale), site.origin)
    if (cursor !== undefined) url.searchParams.set('after', cursor)
    return url.href
  }
  return htmlAnswer(
    request,
    <ListPage
      {...page}
      {...ofSection}
      title={section === undefined ? page.messages.latest : site.sectionName(section, locale)}
      stories={found.stories}
      languages={languageLinks(newsroom, pathIn)}
      canonical={address(after)}
      {...(found.next !== undefined && { older: address(found.next) })}
    />,
  )
}
