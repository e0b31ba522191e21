import { describe, expect, it } from 'vitest'
import { frontPage } from '../../../app/(site)/_layout/frontPage.ts'
import type { PublishedPhoto, PublishedSidebar } from '../../../src/feeds/published/types.ts'

const photo: PublishedPhoto = {
  guid: 'p',
  creditLine: '新華社',
  sizes: [{ name: 'web', url: 'https://news.example/p.webp', width: 3, height: 2, type: 'image/webp' }],
}
const box: PublishedSidebar = { guid: 'b', kind: 'note', title: '註', creditLine: '◆來源：新華社' }
const story = (
  guid: string,
  more: { section?: string; photos?: PublishedPhoto[]; sidebars?: PublishedSidebar[] } = {},
) => ({
  guid,
  ...more,
})
const many = (from: number, count: number, section?: string) =>
  Array.from({ length: count }, (_, at) =>
    story(`${section ?? 'none'} ${from + at}`, section ? { section } : {}),
  )
const guids = (stories: readonly { guid: string }[]) => stories.map(({ guid }) => guid)

describe('the layout of a front page', () => {
  it('of nothing is empty', () => {
    expect(frontPage([], ['local'])).toEqual({ beside: [], row: [], sections: [], briefs: [] })
  })

  it('leads with the newest story that has a picture, and with the newest where none has', () => {
    const pictured = story('pictured', { photos: [photo] })
    expect(frontPage([story('a'), pictured, story('b')], []).lead).toBe(pictured)
    expect(frontPage([story('a'), story('b')], []).lead?.guid).toBe('a')
    // A photo without a file is no picture.
    expect(
      frontPage([story('a'), story('b', { photos: [{ guid: 'q', creditLine: '新華社' }] })], []).lead?.guid,
    ).toBe('a')
  })

  it('does not lead with an old story because it alone has a picture', () => {
    expect(frontPage([...many(0, 6), story('old', { photos: [photo] })], []).lead?.guid).toBe('none 0')
  })

  it('shows the boxes of the lead beside it, and one of the next stories below', () => {
    const boxed = (guid: string) => story(guid, { photos: [photo], sidebars: [box] })
    const layout = frontPage([boxed('a'), boxed('b'), boxed('c')], [])
    expect(guids(layout.beside)).toEqual(['b'])
    expect(guids(layout.row)).toEqual(['c'])
    expect([layout.leadBox?.story.guid, layout.rowBox?.story.guid]).toEqual(['a', 'b'])
  })

  it('fills the place beside the lead by what stands there', () => {
    expect(guids(frontPage(many(0, 9), []).beside)).toHaveLength(4)
    const pictured = Array.from({ length: 9 }, (_, at) => story(String(at), { photos: [photo] }))
    expect(guids(frontPage(pictured, []).beside)).toEqual(['1', '2'])
  })

  it('sets the rest in columns by section in the order of the paper, and what has no room in brief', () => {
    const stories = [...many(0, 8), ...many(0, 7, 'sport'), ...many(0, 2, 'local'), ...many(0, 1, 'chess')]
    const { sections, briefs } = frontPage(stories, ['local', 'sport', 'world'])
    expect(sections.map(({ key, stories: column }) => [key, column.length])).toEqual([
      ['local', 2],
      ['sport', 5],
    ])
    expect(guids(briefs)).toEqual(['sport 5', 'sport 6', 'chess 0'])
  })

  it('shows no story twice, however many there are', () => {
    for (const count of [1, 2, 3, 7, 12, 40]) {
      const stories = [...many(0, Math.ceil(count / 2), 'local'), ...many(0, Math.floor(count / 2))]
      const { lead, beside, row, sections, briefs } = frontPage(stories, ['local'])
      const shown = [
        ...(lead ? [lead] : []),
        ...beside,
        ...row,
        ...sections.flatMap((one) => one.stories),
        ...briefs,
      ]
      expect(new Set(shown).size).toBe(shown.length)
      expect(shown.length).toBeLessThanOrEqual(count)
    }
  })
})
