import { p, quotation, sidebar, story, subhead, ul } from '../../story/build.ts'
import { plainText, type Block, type Byline, type Credit } from '../../story/index.ts'
import { found, missing, when } from '../../wire/pageText/out/reviewMarks.ts'
import type { PageCaption, PageSidebar, PageStory, ReviewMark } from '../../wire/pageText/types.ts'

/**
 * A draft as neither article, box nor caption: what all three have. Nothing of a draft is lost when
 * an editor says that it is of another kind; words that the other kind has no field for go into its
 * text.
 */
export interface BareDraft {
  locale: string
  title: string
  body: readonly Block[]
  credit: Credit
  bylines: readonly Byline[]
}

const paragraphs = (...texts: readonly string[]): Block[] =>
  texts.filter((text) => text !== '').map((text) => p(text))

/** What an article has. */
export const ofStory = (read: PageStory): BareDraft => ({
  locale: read.locale,
  title: read.headline,
  body: [...paragraphs(read.kicker, read.deck, read.house), ...read.body],
  credit: { sources: read.attribution.sources, via: read.attribution.via },
  bylines: read.bylines,
})

/** What a box has. */
export const ofSidebar = ({ locale, title, intro, quote, points, body, credit }: PageSidebar): BareDraft => ({
  locale,
  title,
  body: [
    ...paragraphs(intro),
    ...(quote.text === '' ? [] : [quotation(quote.text)]),
    ...paragraphs(quote.work, quote.speaker, quote.gloss),
    ...points.flatMap(({ heading, items }) => [
      ...(heading === '' ? [] : [subhead(heading)]),
      ...(items.length === 0 ? [] : [ul(...items)]),
    ]),
    ...body,
  ],
  credit,
  bylines: [],
})

/** What a caption has. Words that credit somebody whom no source is stay words. */
export const ofCaption = (caption: PageCaption, locale: string): BareDraft => {
  const { text, credits, via, creditWords, photographer } = caption
  const [employer] = credits
  return {
    locale,
    title: '',
    body: paragraphs(text, credits.length + via.length === 0 ? creditWords : ''),
    credit: { sources: credits.map((key) => ({ key })), via: via.map((key) => ({ key })) },
    bylines:
      photographer === undefined
        ? []
        : [
            {
              name: photographer,
              role: 'photographer',
              ...(employer !== undefined && { source: { key: employer } }),
            },
          ],
  }
}

const owed = (path: string, { sources, via }: Credit): ReviewMark =>
  sources.length + via.length > 0 ? found(path) : missing(path, 'The words credit nobody.')

const titled = (path: string, title: string): ReviewMark =>
  title === '' ? missing(path, 'It has no heading.') : found(path)

/** A draft as an article. */
export const asStory = ({ locale, title, body, credit, bylines }: BareDraft): PageStory => ({
  ...story({ id: '', guid: '', locale, headline: title, attribution: credit, bylines }),
  body,
  review: [
    titled('headline', title),
    owed('attribution.sources', credit),
    ...when(bylines.length > 0, () => found('bylines')),
    found('body'),
  ],
})

/** A draft as a box with running text. */
export const asSidebar = ({ locale, title, body, credit, bylines }: BareDraft): PageSidebar => ({
  ...sidebar({ id: '', guid: '', locale, kind: 'note', title, credit }),
  body: [...body, ...paragraphs(namesOf(bylines))],
  review: [titled('title', title), owed('credit.sources', credit), found('body')],
})

/** A draft as a caption that waits for its picture. */
export const asCaption = ({ title, body, credit, bylines }: BareDraft): PageCaption => {
  const names = namesOf(bylines)
  return {
    text: [title, ...plainText(body).split('\n')].filter((text) => text !== '').join(' '),
    credits: credit.sources.map(({ key }) => key),
    via: credit.via.map(({ key }) => key),
    ...(names !== '' && { photographer: names }),
    creditWords: '',
    review: [missing('file', 'The caption waits for its picture.'), found('text'), owed('credits', credit)],
  }
}

const namesOf = (bylines: readonly Byline[]): string => bylines.map(({ name }) => name).join('、')
