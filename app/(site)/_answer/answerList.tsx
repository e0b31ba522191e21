import type { Locale } from '../../../src/story/types.ts'
import { ListPage } from '../_pages/ListPage.tsx'
import { latestPath, sectionPath } from '../_parts/addresses.ts'
import { storiesIn, type Listed } from '../_reader/storiesIn.ts'
import { notice } from './answerPage.tsx'
import type { Asked } from './Asked.ts'
import { htmlAnswer } from './htmlAnswer.ts'
import { languageLinks } from './languageLinks.ts'

/** Stories on one page of a list. */
const limit = 20

/** Which list, and from where. */
interface Of {
  /** Its key; absent: all stories. */
  section?: string
  /** The cursor behind which it goes on. */
  after?: string
}

/**
 * The stories of a section, newest first, or all; `?after=` goes on behind a cursor.
 *
 * @param section its key; undefined: all
 */
export async function answerList(asked: Asked, section?: string): Promise<Response> {
  const { request, newsroom, locale } = asked
  if (section !== undefined && !newsroom.sections.includes(section))
    return notice(asked, { kind: 'absent', status: 404 })
  const after = new URL(request.url).searchParams.get('after')
  const of = { ...(section !== undefined && { section }), ...(after !== null && { after }) }
  const found = await storiesIn(newsroom, { locale, limit, ...of })
  return found.kind === 'stories' ? listAnswer(asked, of, found) : notice(asked, found)
}

function listAnswer({ request, newsroom, locale, page }: Asked, of: Of, { stories, next }: Listed) {
  const { site } = newsroom
  const { section } = of
  const list = {
    title: section === undefined ? page.messages.latest : site.sectionName(section, locale),
    languages: languageLinks(newsroom, (one) => pathIn(one, of)),
    canonical: addressOf(site.origin, locale, of),
    ...(next !== undefined && { older: addressOf(site.origin, locale, { ...of, after: next }) }),
    ...(section !== undefined && { section }),
  }
  return htmlAnswer(request, <ListPage {...page} {...list} stories={stories} />)
}

const pathIn = (locale: Locale, { section }: Of): string =>
  section === undefined ? latestPath(locale) : sectionPath(locale, section)

function addressOf(origin: string, locale: Locale, of: Of): string {
  const url = new URL(pathIn(locale, of), origin)
  if (of.after !== undefined) url.searchParams.set('after', of.after)
  return url.href
}
