import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { fieldAt, namedFields } from '../../../../src/options/own/fieldAt.ts'
import { labelsOf } from '../../../../src/options/own/labelsOf.ts'

const fields: Field[] = [
  { name: 'title', type: 'text', label: { en: 'Title', 'zh-TW': '標題' } },
  {
    type: 'row',
    fields: [
      { name: 'heroImage', type: 'text' },
      { type: 'ui', name: 'hint', admin: {} },
    ],
  },
  { type: 'collapsible', label: 'More', fields: [{ name: 'deck', type: 'text', label: '副題' }] },
  { type: 'group', label: 'Only a frame', fields: [{ name: 'framed', type: 'text' }] },
  { type: 'group', name: 'meta', fields: [{ type: 'row', fields: [{ name: 'summary', type: 'textarea' }] }] },
  {
    type: 'tabs',
    tabs: [
      { label: 'Text', fields: [{ name: 'content', type: 'textarea' }] },
      { name: 'seo', label: 'SEO', fields: [{ name: 'title', type: 'text', label: () => 'made' }] },
      {
        label: 'Nested',
        fields: [{ type: 'tabs', tabs: [{ name: 'deep', fields: [{ name: 'x', type: 'number' }] }] }],
      },
    ],
  },
  { name: 'gallery', type: 'array', fields: [{ name: 'image', type: 'text', label: '' }] },
]

describe('the field at a path', () => {
  it.each([
    ['title', 'text'],
    ['heroImage', 'text'],
    ['deck', 'text'],
    ['framed', 'text'],
    ['meta', 'group'],
    ['meta.summary', 'textarea'],
    ['content', 'textarea'],
    ['seo', 'group'],
    ['seo.title', 'text'],
    ['deep.x', 'number'],
    ['gallery', 'array'],
    ['gallery.image', 'text'],
  ])('%s is a %s, whatever frames stand around it', (path, type) => {
    expect(fieldAt(fields, path)).toMatchObject({ type, name: path.split('.').at(-1) })
  })

  it.each(['', 'summary', 'image', 'title.x', 'meta.summary.x', 'Text', 'meta.', '.title', 'nowhere'])(
    'there is none at %j',
    (path) => {
      expect(fieldAt(fields, path)).toBeUndefined()
    },
  )

  it('does not change the fields that it looks through', () => {
    const names = namedFields(fields).map(({ name }) => name)
    expect(names).toEqual(namedFields(fields).map(({ name }) => name))
    expect(fields[5]).toHaveProperty('tabs')
  })
})

describe('what a field is called', () => {
  it('is its label, one text or one by language', () => {
    expect(labelsOf(fields)).toMatchObject({
      title: { en: 'Title', 'zh-TW': '標題' },
      deck: '副題',
      seo: 'SEO',
    })
  })

  it.each([
    ['heroImage', 'Hero Image'],
    ['meta', 'Meta'],
    ['meta.summary', 'Summary'],
    ['seo.title', 'Title'],
    ['gallery.image', 'Image'],
    ['deep.x', 'X'],
  ])('is its name in words where it has no label of its own: %s', (path, words) => {
    expect(labelsOf(fields)[path]).toBe(words)
  })

  it('is known of every field that holds a value, and of no frame', () => {
    expect(Object.keys(labelsOf(fields)).sort()).toEqual(
      [
        'content',
        'deck',
        'deep',
        'deep.x',
        'framed',
        'gallery',
        'gallery.image',
        'heroImage',
        'hint',
        'meta',
        'meta.summary',
        'seo',
        'seo.title',
        'title',
      ].sort(),
    )
  })
})
