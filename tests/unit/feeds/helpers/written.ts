import { DOMParser } from '@xmldom/xmldom'
import { formats } from '../../../../src/feeds/formats.ts'
import type { Format } from '../../../../src/feeds/Format.ts'
import type { StoryList } from '../../../../src/feeds/lists/StoryList.ts'
import type { PublishedStory } from '../../../../src/feeds/published/types.ts'
import { site } from './site.ts'

/** What the registry has, as the routes see it. */
export const allFormats: [name: string, format: Format][] = Object.entries(formats)

export const listOf = (stories: readonly PublishedStory[], over: Partial<StoryList> = {}): StoryList => ({
  site: site(),
  locale: 'zh-Hant',
  stories,
  ...over,
})

/** A way in which stories are written: one at a time, or a list of them. */
export interface Writer {
  title: string
  isXml: boolean
  write: (stories: readonly PublishedStory[]) => string
}

/** Every writer of every format, named for the titles of tests. */
export const writers: Writer[] = allFormats.flatMap(([name, { story, list }]) => [
  ...(story
    ? [
        {
          title: `${name} of a story`,
          isXml: story.suffix.endsWith('.xml'),
          write: ([first]: readonly PublishedStory[]) => (first ? story.write(first, site()) : ''),
        },
      ]
    : []),
  ...(list
    ? [
        {
          title: `${name} of a list`,
          isXml: list.feed.endsWith('.xml'),
          write: (stories: readonly PublishedStory[]) => list.write(listOf(stories)),
        },
      ]
    : []),
])

/**
 * Every text of what was written, as a reader of XML or JSON has it: the texts and attributes of
 * XML, the strings of JSON.
 *
 * @throws when it cannot be read
 */
export function textsIn({ isXml }: Pick<Writer, 'isXml'>, written: string): string[] {
  if (!isXml) return stringsIn(JSON.parse(written))
  const document = new DOMParser({ onError: refuse }).parseFromString(written, 'text/xml')
  return [...document.getElementsByTagName('*')].flatMap((element) => [
    ...[...element.attributes].map(({ value }) => value),
    element.textContent ?? '',
  ])
}

/** It warns of U+FFFD, which stands there on purpose. */
function refuse(level: string, message: string): void {
  if (level !== 'warning') throw new Error(message)
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}
