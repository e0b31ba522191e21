import { describe, expect, it } from 'vitest'
import { MendRefusal } from '../../../../src/import/mends/MendRefusal.ts'
import { readMends } from '../../../../src/import/mends/readMends.ts'

const reading = 'abcdefghijklmnop_-'
const refusedAt = (mends: unknown, of: unknown): string => {
  try {
    readMends(of, mends)
  } catch (error) {
    if (error instanceof MendRefusal && error.problem === 'misshapen') return error.path
    throw error
  }
  return ''
}

describe('an editor’s decisions as they are sent', () => {
  it('are read, each text as one line', () => {
    const mends = [
      { draft: 'stories.0', title: ' 渡輪\n加班 ', deck: '' },
      { draft: 'captions.12', leaveOut: true },
      { draft: 'sidebars.1', kind: 'article' },
    ]
    expect(readMends(reading, mends)).toEqual({
      reading,
      drafts: [{ draft: 'stories.0', title: '渡輪 加班', deck: '' }, ...mends.slice(1)],
    })
  })

  it('may be none', () => {
    expect(readMends(undefined, undefined)).toBeUndefined()
    expect(readMends(null, null)).toBeUndefined()
    expect(readMends(reading, [])).toEqual({ reading, drafts: [] })
  })

  it.each<[string, unknown, string]>([
    ['no list', {}, 'mends'],
    ['too many', Array.from({ length: 101 }, (_, i) => ({ draft: `stories.${i}` })), 'mends'],
    ['no object', ['stories.0'], 'mends.0'],
    ['a member nobody knows', [{ draft: 'stories.0', headline: '題' }], 'mends.0.headline'],
    ['no draft', [{ title: '題' }], 'mends.0.draft'],
    ['a draft that is none', [{ draft: 'stories.0.body' }], 'mends.0.draft'],
    ['the same draft twice', [{ draft: 'stories.0' }, { draft: 'stories.0' }], 'mends.1.draft'],
    ['a kind that is none', [{ draft: 'stories.0', kind: 'poem' }], 'mends.0.kind'],
    ['leaving out by a word', [{ draft: 'stories.0', leaveOut: 'yes' }], 'mends.0.leaveOut'],
    ['a number for a title', [{ draft: 'stories.0', title: 7 }], 'mends.0.title'],
    ['half a character', [{ draft: 'stories.0', deck: '\ud83d' }], 'mends.0.deck'],
    ['U+0000', [{ draft: 'stories.0', kicker: 'a\0' }], 'mends.0.kicker'],
    ['a book for a title', [{ draft: 'stories.0', title: 'x'.repeat(2_001) }], 'mends.0.title'],
  ])('are refused for %s, with the place', (_, mends, path) => {
    expect(refusedAt(mends, reading)).toBe(path)
  })

  it.each([undefined, '', 7, 'short', 'with spaces in it'])(
    'are refused without the reading they are about (%s)',
    (of) => expect(refusedAt([], of)).toBe('reading'),
  )
})
