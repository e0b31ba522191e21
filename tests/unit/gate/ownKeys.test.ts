import { describe, expect, it } from 'vitest'
import type { KnownSource } from '../../../src/attribution/KnownSource.ts'
import { registerOf } from '../../../src/attribution/registerOf.ts'
import { hashOf } from '../../../src/gate/hashOf.ts'
import type { JudgeContext } from '../../../src/gate/judge/JudgeContext.ts'
import { treesOf } from '../../../src/gate/judge/treesOf.ts'
import { resolveOptions } from '../../../src/options/options.ts'
import { captionCredit } from '../../../src/story/words/captionCredit.ts'
import { creditLine } from '../../../src/story/words/creditLine.ts'
import { lede } from '../../../src/story/words/lede.ts'
import type { Photo, Sidebar, Story, Subject } from '../../../src/story/types.ts'

/** A newsroom that keeps agencies of the register under keys of its own, as one that had a wire desk before would. */
const own: readonly KnownSource[] = [
  { id: '1', key: 'xh', kind: 'agency', names: ['新華社'] },
  { id: '2', key: 'wire-3', kind: 'agency', names: ['中新社'] },
  { id: '3', key: 'pearl', kind: 'agency', names: ['珠灣通訊社'] },
]

// Judging a row by itself asks the database for nothing, so none is given.
const judging = (sources: readonly KnownSource[]) =>
  ({ options: resolveOptions({}), locales: ['zh-Hant'], sources }) as unknown as JudgeContext

function treeOf<S extends Subject>(
  kind: 'articles' | 'photos' | 'sidebars',
  row: object,
  sources = own,
  linked?: Parameters<typeof treesOf>[2],
): S {
  const [tree] = treesOf(judging(sources), { kind, row: { id: 9, ...row } }, linked)
  return tree as S // the kind of row that was asked for
}

const body = (...lines: string[]) => ({
  root: {
    type: 'root',
    children: lines.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
  },
})

const article = {
  headline: '海港夜航復辦',
  attribution: { form: 'compiled', sources: [2, 1, 3] },
  body: body('首班船滿座。'),
}

const { compiled } = registerOf(own)

describe('a newsroom that keeps an agency under a key of its own', () => {
  it('prints the agency’s name over a story, never the key', () => {
    expect(lede(treeOf<Story>('articles', article), compiled)).toBe('綜合中新社、新華社及珠灣通訊社報道')
  })

  it('does not print the credit again where the body gives it', () => {
    const opened = {
      ...article,
      attribution: { form: 'report', sources: [1] },
      body: body('據新華社報道，首班船滿座。'),
    }
    expect(lede(treeOf<Story>('articles', opened), compiled)).toBe('')
  })

  it('names it after a caption, unless the caption does', () => {
    const photo = treeOf<Photo>('photos', { caption: '碼頭', credits: [1] })
    expect(captionCredit(photo, photo.caption, compiled)).toBe('新華社')
    const named = treeOf<Photo>('photos', { caption: '碼頭。新華社', credits: [1] })
    expect(captionCredit(named, named.caption, compiled)).toBe('')
  })

  it('names it under a box, and who relayed it', () => {
    const box = treeOf<Sidebar>('sidebars', { title: '要點', sources: [1, 2] })
    expect(creditLine(box, compiled)).toBe('◆來源：新華社、中新社')
    const relayed = treeOf<Photo>('photos', { caption: '碼頭', credits: [3], via: [1] })
    expect(creditLine(relayed, compiled)).toContain('新華社')
  })

  it('names who signs for it in a dateline', () => {
    const signed = treeOf<Story>('articles', {
      ...article,
      attribution: { form: 'dateline', sources: [1], place: '北京', date: '2026-01-25' },
      byline: [{ name: '賀一舟', role: 'reporter', source: 1 }],
    })
    expect(lede(signed, compiled)).toContain('賀一舟')
    expect(lede(signed, compiled)).not.toContain('xh')
  })

  it('names it in the photos that a story holds', () => {
    const photos = new Map([['7', { id: 7, caption: '碼頭', credits: [1] }]])
    const story = treeOf<Story>('articles', { ...article, photos: [{ photo: 7 }] }, own, {
      photos,
      sidebars: new Map(),
    })
    const [use] = story.photos
    expect(use?.photo && captionCredit(use.photo, use.photo.caption, compiled)).toBe('新華社')
  })

  it('finds it by its own name also where the relation is populated', () => {
    const populated = { ...article, attribution: { form: 'report', sources: [{ id: 1, key: 'xh' }] } }
    expect(lede(treeOf<Story>('articles', populated), compiled)).toBe('據新華社報道')
  })

  it('has the same hash whatever its sources are called: a renamed source changes no document', () => {
    const renamed = own.map((source) => (source.id === '3' ? { ...source, names: ['新華社'] } : source))
    const hash = (sources: readonly KnownSource[]) => hashOf(treeOf<Story>('articles', article, sources))
    expect(hash(renamed)).toBe(hash(own))
  })
})
