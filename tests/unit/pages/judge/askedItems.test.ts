import { describe, expect, it } from 'vitest'
import { resolveOptions } from '../../../../src/options/options.ts'
import { isSameInstant } from '../../../../src/pages/approval/isSameInstant.ts'
import { pageFileName } from '../../../../src/pages/export/pageFileName.ts'
import { askedItems } from '../../../../src/pages/judge/askedItems.ts'
import { mayExport } from '../../../../src/pages/mayExport.ts'
import { cutAfter } from '../../../../src/pages/place/cutAfter.ts'
import { place } from '../../../../src/pages/place/place.ts'
import { headOf } from '../../../../src/pages/place/placePage.ts'
import { defaultWho } from '../../../../src/options/roles.ts'
import { p, photo, photoIn, sidebar, story, subhead, ul } from '../../../../src/story/build.ts'
import { StoredShapeError } from '../../../../src/story/stored/StoredShapeError.ts'

describe('the items of a page', () => {
  const items = (...rows: unknown[]) => askedItems({ items: rows })

  it('are named from 1, in their order, by their kind and document', () => {
    const asked = items(
      { kind: 'article', article: 5 },
      { kind: 'sidebar', sidebar: { id: 6 } },
      { kind: 'photo', photo: 'x' },
      {},
    )
    expect(asked.map(({ name, kind, id }) => `${name} ${kind} ${id}`)).toEqual([
      'item-1 articles 5',
      'item-2 sidebars 6',
      'item-3 photos x',
      'item-4 articles ',
    ])
  })

  it('take the document of their kind, whatever stands in the other fields', () => {
    expect(items({ kind: 'photo', article: 5, photo: null })).toMatchObject([{ kind: 'photos', id: '' }])
  })

  it.each([
    [{ kind: 'article' }, 'lead'],
    [{ kind: 'article', role: 'brief' }, 'brief'],
    [{ kind: 'article', role: 'box' }, 'second'],
    [{ kind: 'article', role: 'picture' }, 'second'],
    [{ kind: 'sidebar', role: 'lead' }, 'box'],
    [{ kind: 'photo', role: 'lead' }, 'picture'],
    [{ kind: 'photo', role: 'nonsense' }, 'picture'],
  ])('of %j are set as %s', (row, role) => {
    expect(items(row)[0]?.role).toBe(role)
  })

  it('lead only when they are first', () => {
    expect(items({}, {}).map(({ role }) => role)).toEqual(['lead', 'second'])
  })

  it('know what the page places by itself, so that nothing is printed twice', () => {
    const [first] = items({ article: 1 }, { kind: 'photo', photo: 2 }, { kind: 'sidebar', sidebar: 3 })
    expect(first?.placement.elsewhere).toEqual({ photos: new Set(['2']), sidebars: new Set(['3']) })
  })

  it('have this page’s words, columns and cut', () => {
    expect(items({ headline: '短', caption: '圖', columns: 4, endAfter: 3 })[0]).toMatchObject({
      columns: 4,
      placement: { headline: '短', caption: '圖', endAfter: 3 },
    })
  })

  it.each([
    [{ items: 'x' }],
    [{ items: ['x'] }],
    [{ items: [{ columns: '4' }] }],
    [{ items: [{ kind: 'film' }] }],
    [{ items: [{ role: 'giant' }] }],
  ])('of %j cannot be read', (row) => {
    expect(() => askedItems(row)).toThrow(StoredShapeError)
  })

  it('are none of an empty page', () => {
    expect([askedItems({}), askedItems({ items: null }), askedItems({ items: [] })]).toEqual([[], [], []])
  })
})

describe('what a page says of itself', () => {
  const options = resolveOptions({ timeZone: 'Asia/Hong_Kong' })

  it('is in its locale, on the day of the newsroom', () => {
    const row = {
      id: 3,
      title: { 'zh-Hant': '本埠', en: 'Local' },
      publication: '海港日報',
      date: '2026-11-22T16:00:00.000Z',
      number: 6,
    }
    expect(headOf(options, row, 'zh-Hant')).toEqual({
      id: '3',
      locale: 'zh-Hant',
      publication: '海港日報',
      title: '本埠',
      date: '2026-11-23',
      edition: '',
      section: '',
      number: 6,
    })
    expect(headOf(options, row, 'en').title).toBe('Local')
  })

  it('is empty where it says nothing', () => {
    expect(headOf(options, {}, 'en')).toEqual({
      id: '',
      locale: 'en',
      publication: '',
      title: '',
      date: '',
      edition: '',
      section: '',
    })
  })

  it('cannot be read where a field holds something else', () => {
    expect(() => headOf(options, { number: '6' }, 'en')).toThrow(StoredShapeError)
    expect(() => headOf(options, { date: 'soon' }, 'en')).toThrow(RangeError)
  })
})

describe('the name of a page’s file', () => {
  const page = { id: '12', date: '2026-11-23', section: 'A', number: 6, title: '本埠要聞' }

  it.each([
    [page, '2026-11-23-A6-本埠要聞.pdf'],
    [{ ...page, title: 'a/b:c*?"<>|\\d' }, '2026-11-23-A6-a b c d.pdf'],
    [{ ...page, title: ' \u0000\u200b ' }, '2026-11-23-A6.pdf'],
    [{ id: '12', date: '', section: '', title: '' }, 'page-12.pdf'],
    [{ id: '12', date: '', section: '', title: '../../etc' }, '.. .. etc.pdf'],
  ])('of %j is %s', (one, name) => {
    expect(pageFileName(one, 'pdf')).toEqual({ utf8: name, ascii: 'page-12.pdf' })
  })

  it('fits every file system, and cuts no character in two', () => {
    const { utf8 } = pageFileName({ ...page, title: '😀'.repeat(200) }, 'proof.pdf')
    expect(Buffer.byteLength(utf8)).toBeLessThanOrEqual(255)
    expect(utf8).not.toMatch(/\p{Surrogate}/u)
  })
})

describe('placing', () => {
  it('goes by what is placed', () => {
    const placement = { headline: '短題', caption: '圖說' }
    expect(place(story({ headline: '長題' }), placement)).toMatchObject({ headline: '短題' })
    expect(place(sidebar({ title: '長題' }), placement)).toMatchObject({ title: '短題' })
    expect(place(photo({ caption: '舊' }), placement)).toMatchObject({ caption: '圖說' })
  })

  it.each([
    [undefined, 6],
    [0, 6],
    [-3, 6],
    [1, 1],
    [2, 4],
    [3, 6],
    [99, 6],
  ])('a body cut after paragraph %s keeps %s blocks', (count, blocks) => {
    const body = [p('一'), subhead('題'), p('　'), ul('二'), photoIn('1'), p('三')]
    expect(cutAfter(body, count)).toHaveLength(blocks)
  })
})

it.each([
  [['admin'], true],
  [['editor'], true],
  [['layout'], true],
  [['reporter'], false],
  [['consumer'], false],
  [[], false],
])('somebody who is %j may export: %s', (roles, expected) => {
  expect(mayExport(defaultWho)({ id: 1, roles })).toBe(expected)
  expect(mayExport(defaultWho)(null)).toBe(false)
})

it.each([
  ['2026-11-28T12:00:00.000Z', '2026-11-28T20:00:00+08:00', true],
  [new Date('2026-11-28T12:00:00Z'), '2026-11-28T12:00:00Z', true],
  ['2026-11-28T12:00:00.001Z', '2026-11-28T12:00:00Z', false],
  ['soon', 'soon', false],
  [undefined, 'undefined', false],
  [null, '1970-01-01T00:00:00Z', false],
  [0, '1970-01-01T00:00:00Z', false],
])('%s and %s are one instant: %s', (stored, seen, expected) => {
  expect(isSameInstant(stored, seen)).toBe(expected)
})
