import type { Locale } from '../../../src/story/types.ts'
import { newsroomFor, type Newsroom } from '../_reader/newsroomFor.ts'
import type { Problem } from '../_reader/problemIn.ts'
import { messagesIn } from '../_messages/index.ts'
import { NoticePage } from '../_pages/NoticePage.tsx'
import type { PageProps } from '../_pages/Page.tsx'
import { frontPath } from '../_parts/addresses.ts'
import { usableTag } from '../_layout/usableTag.ts'
import type { Asked } from './Asked.ts'
import { htmlAnswer } from './htmlAnswer.ts'
import { languageLinks } from './languageLinks.ts'
import { localeFor } from './localeFor.ts'
import { styleSheet } from './styleSheet.ts'

/**
 * Answers a question for a page of a locale; with a page that says so where there is no such
 * locale.
 *
 * @param segment of the address, as Next gives it; undefined where the address has none
 */
export async function answerPage(
  request: Request,
  segment: string | undefined,
  make: (asked: Asked) => Promise<Response>,
): Promise<Response> {
  const newsroom = await newsroomFor(request)
  const locale = newsroom.locales.find((one) => one === segment)
  const shown = locale ?? localeFor(request.headers.get('accept-language'), newsroom.locales)
  const asked = { request, newsroom, locale: shown, page: await pageOf(newsroom, shown) }
  return locale === undefined ? notice(asked, { kind: 'absent', status: 404 }) : make(asked)
}

async function pageOf(newsroom: Newsroom, locale: Locale): Promise<PageProps> {
  const { site, sections } = newsroom
  return {
    site,
    locale,
    messages: messagesIn(locale),
    clock: { language: usableTag(site.languageOf(locale)), timeZone: site.timeZone },
    now: new Date().toISOString(),
    style: await styleSheet(),
    sections,
    languages: languageLinks(newsroom),
  }
}

/** A page that says why there is none. */
export const notice = (
  { request, page }: Asked,
  problem: Problem,
  hrefIn: (locale: Locale) => string = frontPath,
): Promise<Response> =>
  htmlAnswer(request, <NoticePage {...page} problem={problem} hrefIn={hrefIn} />, problem.status)
