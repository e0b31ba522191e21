import { describe, expect, it } from 'vitest'
import { defaultRegister, type Register } from '../../../src/attribution/index.ts'
import {
  link,
  p,
  photo,
  photoIn,
  quotation,
  sidebar,
  sidebarIn,
  story,
  subhead,
  ul,
} from '../../../src/story/build.ts'
import { placedIn } from '../../../src/story/placedIn.ts'
import type { Block, Inline } from '../../../src/story/types.ts'
import { blocksOf, documentLinksIn } from '../../../src/story/words/blocksOf.ts'
import { sourcesPeopleOf, staffOf } from '../../../src/story/words/people.ts'
import { linesOf, plainText } from '../../../src/story/words/plainText.ts'
import { sameSource } from '../../../src/story/words/sameSource.ts'

describe('what a document places', () => {
  it('are the photos of its body, then its boxes, then those beside it, each at its form field', () => {
    const whole = story(
      {
        photos: [
          { id: '3', caption: '' },
          { id: '1', caption: '' },
        ],
        sidebars: [{ id: '5' }],
      },
      sidebarIn('4'),
      photoIn('1'),
      ul([p('一'), photoIn('2')]),
    )
    expect(placedIn(whole).map(({ kind, id, path }) => `${kind} ${id} ${path}`)).toEqual([
      'photo 1 body',
      'photo 2 body',
      'sidebar 4 body',
      'photo 3 photos.0.photo',
      'photo 1 photos.1.photo',
      'sidebar 5 sidebars',
    ])
  })

  it('has the document itself where the tree holds it', () => {
    const own = photo({ id: '1' })
    expect(placedIn(story({}, photoIn(own), photoIn('2'))).map(({ document }) => document)).toEqual([
      own,
      undefined,
    ])
  })

  it('is nothing of a photo, and of a box what its text places', () => {
    expect(placedIn(photo({ id: '1' }))).toEqual([])
    expect(placedIn(sidebar({}, photoIn('2')))).toMatchObject([{ id: '2', path: 'body' }])
  })
})

describe('the blocks of a body', () => {
  const body: Block[] = [p('一'), ul([p('二'), ul([p('三')])], 'four'), { type: 'rule' }]

  it('are those inside list items too, in their order', () => {
    expect([...blocksOf(body)].map(({ type }) => type)).toEqual([
      'paragraph',
      'list',
      'paragraph',
      'list',
      'paragraph',
      'paragraph',
      'rule',
    ])
  })

  it('have their words on lines of their own', () => {
    expect(plainText(body)).toBe('一\n二\n三\nfour')
    expect(plainText([p(link('https://a.example', '見', '此')), subhead('題'), quotation('引')])).toBe(
      '見此\n題\n引',
    )
    expect(linesOf(photoIn('1', '圖說'))).toEqual([])
    expect(plainText([])).toBe('')
  })

  it('have their links to documents, also of links within links and in lists', () => {
    const to = (id: string, ...children: Inline[]): Inline => ({
      type: 'documentLink',
      collection: 'articles',
      id,
      children,
    })
    const nested = p(link('https://a.example', to('2')))
    expect(documentLinksIn([p(to('1', to('3'))), nested, ul([p(to('4'))])]).map(({ id }) => id)).toEqual([
      '1',
      '3',
      '2',
      '4',
    ])
    expect(documentLinksIn([p('一'), photoIn('1')])).toEqual([])
  })
})

describe('those who sign', () => {
  const byline = (name: string, role: string, key?: string) => ({
    name,
    role,
    ...(key && { source: { key } }),
  })
  const signed = story({
    attribution: { sources: [{ key: 'xinhua' }] },
    bylines: [
      byline('甲', 'reporter'),
      byline('乙', 'photographer', 'xinhua'),
      byline('丙', 'reporter', 'afp'),
      byline('丁', 'typesetter'),
      byline('', 'reporter'),
    ],
  })

  it('are our own staff, in roles that the wording has words for', () => {
    expect(staffOf(signed)).toEqual([{ name: '甲', role: 'reporter' }])
  })

  it('are those of the credited sources, and of no other', () => {
    expect(sourcesPeopleOf(signed)).toEqual([{ name: '乙', role: 'photographer' }])
    expect(sourcesPeopleOf({ ...signed, attribution: { ...signed.attribution, sources: [] } })).toEqual([])
  })
})

describe('two keys', () => {
  const agency = (key: string, name: string) => {
    const names = { 'zh-Hant': name, 'zh-Hans': name, en: key }
    return [key, { key, kind: 'agency', name: names, aliases: [] }] as const
  }
  const agencies = new Map([
    ...defaultRegister.agencies,
    agency('xh', '新華社'),
    agency('harbour', '海港通訊'),
  ])
  // Only the agencies are read of a register.
  const ours = { agencies } as unknown as Register

  it.each([
    ['xinhua', 'xinhua', true],
    ['nobody', 'nobody', true],
    ['xinhua', 'cns', false],
    ['nobody', 'somebody', false],
    ['xinhua', 'nobody', false],
  ])('%s and %s stand for one source: %s', (one, other, expected) => {
    expect(sameSource(one, other, defaultRegister)).toBe(expected)
  })

  it('stand for one where the newsroom keeps an agency under its own', () => {
    expect(sameSource('xh', 'xinhua', ours)).toBe(true)
    expect(sameSource('harbour', 'xinhua', ours)).toBe(false)
  })
})
