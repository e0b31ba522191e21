import type { Slugs } from '../slugs.ts'
import type { NamedField } from './fieldAt.ts'
import { fieldAt } from './fieldAt.ts'
import type { PartType } from './parts.ts'

/** Whether a field can play a part of this type. */
export const fits = (is: PartType, field: NamedField, slugs: Slugs): boolean => tests[is](field, slugs)

/** What each type asks for, as a message says it. */
export const wanted: Record<PartType, string> = {
  text: 'a text, a textarea or rich text',
  body: 'rich text, blocks or a textarea',
  names: 'a text, a list with a text field "name", or a link to people',
  photos: 'an upload or a relationship to the collection of photos',
  sidebars: 'a relationship to the collection of boxes',
  sources: 'a relationship to the collection of sources with hasMany: true',
  date: 'a date',
  group: 'a group with the fields form and sources',
  list: 'an array with a text field "text"',
  choice: 'a select',
  json: 'a json field',
}

type Test = (field: NamedField, slugs: Slugs) => boolean

const isMany = (field: NamedField): boolean => 'hasMany' in field && Boolean(field.hasMany)

const ofType =
  (...types: readonly NamedField['type'][]): Test =>
  ({ type }) =>
    types.includes(type)

/** Whether it links this collection and no other. */
const linksTo = (field: NamedField, slug: string): boolean =>
  slug !== '' && 'relationTo' in field && [field.relationTo].flat().every((one) => one === slug)

const isLink = ofType('relationship', 'upload')

const hasInside = (field: NamedField, ...names: readonly string[]): boolean =>
  'fields' in field && names.every((name) => fieldAt(field.fields, name) !== undefined)

const tests: Record<PartType, Test> = {
  text: (field) => ofType('text', 'textarea', 'richText', 'select', 'radio')(field, none) && !isMany(field),
  body: ofType('richText', 'blocks', 'textarea'),
  names: (field) =>
    ofType('text', 'relationship')(field, none) || (field.type === 'array' && hasInside(field, 'name')),
  photos: (field, { photos }) => isLink(field, none) && linksTo(field, photos),
  sidebars: (field, { sidebars }) => field.type === 'relationship' && linksTo(field, sidebars),
  sources: (field, { sources }) => field.type === 'relationship' && isMany(field) && linksTo(field, sources),
  date: ofType('date'),
  group: (field) => field.type === 'group' && hasInside(field, 'form', 'sources'),
  list: (field) => field.type === 'array' && hasInside(field, 'text'),
  choice: ofType('select'),
  json: ofType('json'),
}

/** For tests of a type alone. */
const none: Slugs = { articles: '', photos: '', sidebars: '', sources: '', pages: '', users: '' }
