import type { FlattenedField, PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { shapesFit } from '../../../../src/access/sent/shapesFit.ts'

// What is read of a request: which ids the database gives, and the locale.
const request = (locale?: string) =>
  ({
    locale,
    payload: { collections: {}, blocks: {}, db: { name: 'sqlite', defaultIDType: 'number' } },
  }) as unknown as PayloadRequest

const fields = [
  { name: 'headline', type: 'text', localized: true },
  { name: 'aliases', type: 'text', hasMany: true },
  { name: 'number', type: 'number' },
  { name: 'at', type: 'date' },
  { name: 'form', type: 'select', options: ['report', { label: '綜合', value: 'compiled' }] },
  { name: 'usableIn', type: 'select', hasMany: true, options: ['web', 'print'] },
  { name: 'photo', type: 'upload', relationTo: 'photos' },
  { name: 'sources', type: 'relationship', relationTo: 'sources', hasMany: true },
  { name: 'any', type: 'relationship', relationTo: ['articles', 'photos'] },
  { name: 'attribution', type: 'group', flattenedFields: [{ name: 'place', type: 'text' }] },
  { name: 'photos', type: 'array', flattenedFields: [{ name: 'caption', type: 'textarea' }] },
  {
    name: 'layout',
    type: 'blocks',
    blocks: [{ slug: 'card', flattenedFields: [{ name: 'url', type: 'text' }] }],
  },
  { name: 'body', type: 'richText' },
  // The rest of a sanitized field is not looked at.
] as unknown as FlattenedField[]

const misfits = (data: Record<string, unknown>, locale?: string) =>
  shapesFit(request(locale), fields, data).map(({ path, kind }) => `${path} ${kind}`)

describe('a document', () => {
  it.each<Record<string, unknown>>([
    {},
    { headline: 'x', aliases: [], number: 5, at: '2026-01-31T08:00:00+08:00', form: 'compiled' },
    {
      headline: null,
      aliases: null,
      number: null,
      at: null,
      form: null,
      photo: null,
      sources: null,
      body: null,
    },
    { number: '5', at: '', form: '', photo: '', sources: '' },
    { photo: 5, sources: ['5', { id: 6 }], any: { relationTo: 'photos', value: 7 } },
    { photos: 0, usableIn: ['web'] },
    { photos: [{ caption: 'x' }, { id: 'row', caption: null }] },
    { body: { root: { type: 'root', children: [{ type: 'no-such-node' }] } } },
    { unknown: [5] },
  ])('may be %j', (data) => {
    expect(misfits(data)).toEqual([])
  })

  it.each<[Record<string, unknown>, string[]]>([
    [{ headline: 'a\0b' }, ['headline wholeText']],
    [{ attribution: { place: '香\ud83d' } }, ['attribution.place wholeText']],
    [{ aliases: ['x', '\0'] }, ['aliases wholeText']],
    [{ photos: [{ caption: '\udc00' }] }, ['photos.0.caption wholeText']],
    [{ body: { root: { type: 'root', children: [{ type: 'text', text: 'a\0' }] } } }, ['body wholeText']],
    [
      { headline: 5, aliases: 'x', number: 'x', at: '2026-13-45' },
      ['headline text', 'aliases texts', 'number number', 'at date'],
    ],
    [{ headline: { 'zh-Hant': 'x' } }, ['headline text']],
    [{ number: 1e308, at: true }, ['number number', 'at date']],
    [{ form: 'other', usableIn: 'web' }, ['form option', 'usableIn option']],
    [{ photo: 'x', sources: 5, any: 5 }, ['photo id', 'sources ids', 'any id']],
    [
      { photo: -1, sources: [1.5], any: { relationTo: 'users', value: 1 } },
      ['photo id', 'sources ids', 'any id'],
    ],
    [{ attribution: null, photos: null, layout: 'x' }, ['attribution object', 'photos list', 'layout list']],
    [
      { attribution: 'x', photos: [null, { caption: [5] }] },
      ['attribution object', 'photos.0 object', 'photos.1.caption text'],
    ],
    [{ body: 'x' }, ['body richText']],
    [{ body: { root: {} } }, ['body richText']],
    [
      { body: { root: { children: [{ type: 'link', fields: { url: 'javascript:alert(1)' } }] } } },
      ['body safeUrl'],
    ],
    [{ layout: [{ blockType: 'card', url: 'data:text/html,x' }] }, ['layout.0.url safeUrl']],
  ])('may not be %j', (data, found) => {
    expect(misfits(data)).toEqual(found)
  })

  it('has one value for each locale where all of them are saved at once', () => {
    expect(misfits({ headline: { en: 'x', 'zh-Hant': 5 } }, 'all')).toEqual(['headline.zh-Hant text'])
  })
})
