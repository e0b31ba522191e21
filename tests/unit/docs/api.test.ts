import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formats, type Format } from '../../../src/feeds/index.ts'
import { storiesMessages } from '../../../src/endpoints/stories/messages/index.ts'
import {
  changesParameters,
  listParameters,
  storyParameters,
} from '../../../src/endpoints/stories/asked/routeParameters.ts'

const page = readFileSync(new URL('../../../docs/api.md', import.meta.url), 'utf8')

/** What the rows of a chapter's tables name between backticks in their first cell. */
const namedIn = (chapter: string, header: string): string[] => {
  const [, after = ''] = page.split(`## ${chapter}\n`)
  const [section = ''] = after.split(/\n## /u)
  const table = section.split('\n\n').find((part) => part.startsWith(`| ${header}`)) ?? ''
  return table
    .split('\n')
    .slice(2)
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name))
}

describe('docs/api.md', () => {
  it('has every parameter of the stories, and no other', () => {
    const read = [listParameters, storyParameters, changesParameters].flatMap((table) => Object.keys(table))
    expect(namedIn('Stories', 'parameter').toSorted()).toEqual([...new Set(read)].toSorted())
  })

  it('has every problem, and no other', () => {
    const codes = namedIn('Errors', '`code`').filter((name) => name.includes('-'))
    expect(codes.toSorted()).toEqual(Object.keys(storiesMessages.en).toSorted())
  })

  it('has every feed and every format of one story', () => {
    for (const { list, story } of Object.values<Format>(formats)) {
      if (list) expect(page).toContain(list.feed)
      if (story) expect(page).toContain(story.suffix)
    }
  })

  it('has every kind of change', () => {
    expect(namedIn('Changes and removals', '`kind`')).toEqual([
      'published',
      'updated',
      'corrected',
      'removed',
    ])
  })
})
