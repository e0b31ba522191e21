import { xmlFragment } from '../../xml/writeXml.ts'
import { bodyHtml } from '../html/bodyHtml.ts'
import { boxHtml } from '../html/boxHtml.ts'
import { filled } from '../published/filled.ts'
import type { PublishedFields, PublishedSidebar, PublishedStory } from '../published/types.ts'
import { bodyText } from '../text/bodyText.ts'
import { bodyWords } from '../text/bodyWords.ts'
import { infoSources } from './infoSources.ts'
import { pictureNinjs } from './pictureNinjs.ts'
import type { Ninjs, NinjsAssociation, NinjsText } from './Ninjs.ts'

/** A story as a ninjs object, with its pictures and boxes as associations. */
export const storyNinjs = (story: PublishedStory): Ninjs => ({
  uri: story.guid,
  type: 'text',
  representationType: 'full',
  version: String(story.revision),
  firstCreated: story.publishedAt,
  versionCreated: story.updatedAt,
  pubStatus: 'usable',
  language: story.language,
  title: story.headline,
  by: story.creditLine,
  ...filled({ ...noted(story), ...said(story), infoSources: infoSources(story) }),
  renditions: [{ name: 'web', href: story.url, contentType: 'text/html' }],
  ...filled({ associations: associationsOf(story) }),
})

/** What is said of the story to those who take it: its rights, embargo, corrections, people and places. */
const noted = ({ corrections = [], byline = [], section, sectionName, ...story }: PublishedFields) => ({
  embargoedUntil: story.embargoUntil,
  copyrightNotice: story.copyright,
  edNote: corrections.map(({ text }) => text).join('\n'),
  slugline: story.slug,
  located: story.dateline?.place,
  people: byline.map(({ name, role: rel }) => ({ name, ...(rel && { rel }) })),
  subjects: section === undefined ? [] : [{ name: sectionName ?? section, literal: section }],
})

/** What is said to readers. */
const said = (story: PublishedStory) => ({
  headlines: headlinesOf(story),
  descriptions: [
    ...role('summary', story.deck),
    ...(story.corrections ?? []).flatMap(({ text }) => role('correction', text)),
  ],
  bodies: bodiesOf(story),
})

const role = (name: string, value: string | undefined): NinjsText[] =>
  value === undefined ? [] : [{ role: name, value }]

const headlinesOf = ({ kicker, headline, deck }: PublishedFields): NinjsText[] => [
  ...role('main', headline),
  ...role('kicker', kicker),
  ...role('deck', deck),
]

/** `charCount` counts what readers call characters of the running text, "excluding figure captions". */
const bodiesOf = (story: PublishedStory): NonNullable<Ninjs['bodies']> => [
  { role: 'main', contentType: 'text/html', charCount: countOf(story), value: bodyHtml(story) },
  { role: 'main', contentType: 'text/plain', charCount: countOf(story), value: bodyText(story) },
]

const countOf = ({ body = [] }: PublishedFields): number => [...bodyWords(body).replaceAll('\n', '')].length

const associationsOf = ({ photos = [], sidebars = [], language }: PublishedFields): NinjsAssociation[] => [
  ...photos.map((photo, at) => ({ name: `picture-${at + 1}`, ...pictureNinjs(photo, language) })),
  ...sidebars.map((box, at) => ({ name: `box-${at + 1}`, ...boxNinjs(box, language) })),
]

const boxNinjs = (box: PublishedSidebar, language: string): Ninjs => ({
  uri: box.guid,
  type: 'text',
  representationType: 'full',
  pubStatus: 'usable',
  language,
  title: box.title,
  by: box.creditLine,
  headlines: role('main', box.title),
  bodies: [{ role: 'main', contentType: 'text/html', value: xmlFragment(boxHtml(box)) }],
  ...filled({ infoSources: infoSources(box) }),
})
