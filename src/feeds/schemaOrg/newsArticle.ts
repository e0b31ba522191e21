import { filled } from '../published/filled.ts'
import type {
  NamedSource,
  PublishedByline,
  PublishedFields,
  PublishedSidebar,
  PublishedStory,
} from '../published/types.ts'
import type { Site } from '../published/Site.ts'
import { bodyText } from '../text/bodyText.ts'
import { imageObject } from './imageObject.ts'

/**
 * A story as a `NewsArticle` of schema.org in JSON-LD. Credits stand in `creditText`, which
 * `CreativeWork` has, of the story, of each picture and of each box; corrections are
 * `CorrectionComment`s. No `<` is in it, so that it can be put into a page's `script` as it is.
 */
export const jsonLd = (story: PublishedStory, site: Site): string =>
  JSON.stringify(newsArticle(story, site)).replaceAll('<', '\\u003c')

const newsArticle = (story: PublishedStory, site: Site): object => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  '@id': story.guid,
  identifier: story.guid,
  url: story.url,
  mainEntityOfPage: story.url,
  headline: story.headline,
  inLanguage: story.language,
  isAccessibleForFree: true,
  articleBody: bodyText(story),
  ...publication(story, site),
  ...filled({ ...namedIn(story), ...parts(story) }),
})

/** When it was published, and by whom. */
const publication = (story: PublishedFields, site: Site) => ({
  datePublished: story.publishedAt,
  dateModified: story.updatedAt,
  version: story.revision,
  creditText: story.creditLine,
  author: authorsOf(story, site.name(story.locale)),
  publisher: {
    '@type': 'NewsMediaOrganization',
    name: site.name(story.locale),
    url: `${site.origin}/`,
  },
})

const namedIn = (story: PublishedFields) => ({
  alternativeHeadline: story.deck,
  articleSection: story.sectionName,
  dateline: datelineOf(story),
  copyrightNotice: story.copyright,
  sourceOrganization: (story.sources ?? []).map(organization),
  provider: (story.via ?? []).map(organization),
})

const parts = ({ photos = [], sidebars = [], corrections = [], language }: PublishedFields) => ({
  image: photos.map((photo) => imageObject(photo, language)),
  hasPart: sidebars.map((box) => boxOf(box, language)),
  correction: corrections.map(({ at, text }) => ({
    '@type': 'CorrectionComment',
    text,
    ...(at && { datePublished: at }),
  })),
})

/** Those who sign; else those credited; else the newsroom. */
function authorsOf({ byline = [], sources = [] }: PublishedFields, newsroom: string): object[] {
  if (byline.length > 0) return byline.map(person)
  return sources.length > 0
    ? sources.map(organization)
    : [{ '@type': 'NewsMediaOrganization', name: newsroom }]
}

const person = ({ name, role, source }: PublishedByline): object => ({
  '@type': 'Person',
  name,
  ...(role && { jobTitle: role }),
  ...(source && { affiliation: organization(source) }),
})

const organization = ({ name }: NamedSource): object => ({ '@type': 'NewsMediaOrganization', name })

const datelineOf = ({ dateline = {} }: PublishedFields): string =>
  [dateline.place, dateline.date].filter((part) => part !== undefined).join(', ')

function boxOf(box: PublishedSidebar, language: string): object {
  const { guid, kind, title, creditLine, quote = {}, sources = [] } = box
  return {
    '@type': kind === 'quote' ? 'Quotation' : 'CreativeWork',
    '@id': guid,
    name: title,
    inLanguage: language,
    creditText: creditLine,
    ...filled({
      text: quote.text ?? wordsOf(box),
      spokenByCharacter: quote.speaker && { '@type': 'Person', name: quote.speaker },
      isPartOf: quote.work && { '@type': 'CreativeWork', name: quote.work },
      sourceOrganization: sources.map(organization),
    }),
  }
}

const wordsOf = ({ intro, points = [] }: PublishedSidebar): string =>
  [intro, ...points.flatMap(({ heading, items = [] }) => [heading, ...items])]
    .filter((line) => line !== undefined)
    .join('\n')
