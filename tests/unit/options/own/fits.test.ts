import type { Block } from 'payload'
import { describe, expect, it } from 'vitest'
import type { NamedField } from '../../../../src/options/own/fieldAt.ts'
import { fits, wanted } from '../../../../src/options/own/fits.ts'
import { ownFields } from '../../../../src/options/own/ownFields.ts'
import type { PartType } from '../../../../src/options/own/parts.ts'
import { defaultSlugs } from '../../../../src/options/slugs.ts'

const slugs = { ...defaultSlugs, photos: 'media', sidebars: 'boxes' }
const blocks: Block[] = []

/** One field of each kind that an app may have. */
const fields = {
  text: { name: 'a', type: 'text' },
  texts: { name: 'a', type: 'text', hasMany: true },
  textarea: { name: 'a', type: 'textarea' },
  richText: { name: 'a', type: 'richText' },
  blocks: { name: 'a', type: 'blocks', blocks },
  select: { name: 'a', type: 'select', options: ['a'] },
  selects: { name: 'a', type: 'select', options: ['a'], hasMany: true },
  radio: { name: 'a', type: 'radio', options: ['a'] },
  number: { name: 'a', type: 'number' },
  date: { name: 'a', type: 'date' },
  json: { name: 'a', type: 'json' },
  checkbox: { name: 'a', type: 'checkbox' },
  picture: { name: 'a', type: 'upload', relationTo: 'media' },
  pictures: { name: 'a', type: 'relationship', relationTo: 'media', hasMany: true },
  file: { name: 'a', type: 'upload', relationTo: 'files' },
  pictureOrFile: { name: 'a', type: 'relationship', relationTo: ['media', 'files'] },
  pictureInList: { name: 'a', type: 'relationship', relationTo: ['media'] },
  box: { name: 'a', type: 'relationship', relationTo: 'boxes' },
  boxUpload: { name: 'a', type: 'upload', relationTo: 'boxes' },
  source: { name: 'a', type: 'relationship', relationTo: 'sources' },
  sources: { name: 'a', type: 'relationship', relationTo: 'sources', hasMany: true },
  people: { name: 'a', type: 'relationship', relationTo: 'users' },
  names: { name: 'a', type: 'array', fields: [{ name: 'name', type: 'text' }] },
  texts2: { name: 'a', type: 'array', fields: [{ type: 'row', fields: [{ name: 'text', type: 'text' }] }] },
  attribution: {
    name: 'a',
    type: 'group',
    fields: [
      { name: 'form', type: 'text' },
      { name: 'sources', type: 'text' },
    ],
  },
  halfAttribution: { name: 'a', type: 'group', fields: [{ name: 'form', type: 'text' }] },
} as const satisfies Record<string, NamedField>

type Name = keyof typeof fields

describe('the fields that can play a part', () => {
  it.each<[PartType, Name[]]>([
    ['text', ['text', 'textarea', 'richText', 'select', 'radio']],
    ['body', ['textarea', 'richText', 'blocks']],
    [
      'names',
      [
        'text',
        'texts',
        'pictures',
        'pictureOrFile',
        'pictureInList',
        'box',
        'source',
        'sources',
        'people',
        'names',
      ],
    ],
    ['photos', ['picture', 'pictures', 'pictureInList']],
    ['sidebars', ['box']],
    ['sources', ['sources']],
    ['date', ['date']],
    ['group', ['attribution']],
    ['list', ['texts2']],
    ['choice', ['select', 'selects']],
    ['json', ['json']],
  ])('of %s are %j', (part, expected) => {
    const found = Object.entries(fields).flatMap(([name, field]) => (fits(part, field, slugs) ? [name] : []))
    expect(found.sort()).toEqual([...expected].sort())
  })

  it('are none that link photos or boxes in a newsroom without them', () => {
    const none = { ...slugs, photos: '', sidebars: '' }
    for (const field of Object.values(fields)) {
      expect(fits('photos', field, none)).toBe(false)
      expect(fits('sidebars', field, none)).toBe(false)
    }
  })

  it('are described for the message of each part', () => {
    for (const words of Object.values(wanted)) expect(words.length).toBeGreaterThan(3)
  })
})

describe('the fields of an app’s own collection of stories', () => {
  const posts = (...own: NamedField[]) => ({ slug: 'posts', fields: own })
  const article = { kind: 'article' } as const

  it('play the parts they are named for', () => {
    const collection = posts(
      { name: 'title', type: 'text' },
      { name: 'content', type: 'richText' },
      { name: 'cover', type: 'upload', relationTo: 'media' },
      { name: 'inline', type: 'array', fields: [{ name: 'image', type: 'upload', relationTo: 'media' }] },
    )
    const given = {
      ...article,
      fields: { headline: 'title', body: 'content', photos: ['inline.image', 'cover'] },
    }
    const { names } = ownFields(collection, given, slugs)
    expect(names).toMatchObject({ headline: ['title'], body: ['content'], photos: ['inline.image', 'cover'] })
  })

  it('play the part of their own name if they fit, and every picture at the top places a photo', () => {
    const collection = posts(
      { name: 'headline', type: 'text' },
      { name: 'deck', type: 'number' },
      { name: 'cover', type: 'upload', relationTo: 'media' },
      { name: 'file', type: 'upload', relationTo: 'files' },
      { name: 'second', type: 'relationship', relationTo: 'media' },
    )
    const { names } = ownFields(collection, article, slugs)
    expect(names.headline).toEqual(['headline'])
    expect(names.deck).toBeUndefined()
    expect(names.photos).toEqual(['cover', 'second'])
  })

  it('are added where there are none, under another name if the app says so', () => {
    const { names, added } = ownFields(posts(), { ...article, added: { byline: 'signedBy' } }, slugs)
    expect(added).toMatchObject({ house: 'house', attribution: 'attribution', byline: 'signedBy' })
    expect(names.byline).toEqual(['signedBy'])
    expect(added.kicker).toBeUndefined()
    expect(added.headline).toBeUndefined()
  })

  it('are not added where the app has them already', () => {
    const { added } = ownFields(posts({ name: 'byline', type: 'text' }), article, slugs)
    expect(added.byline).toBeUndefined()
  })

  it('play no part in a kind of document that there is not', () => {
    const given = { kind: 'podcast' } as unknown as typeof article // as JavaScript may send it
    expect(ownFields(posts(), given, slugs)).toMatchObject({ names: {}, added: {} })
  })
})
