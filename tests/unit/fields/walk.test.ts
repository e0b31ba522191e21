import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { changeField, topLevelFields, topLevelNames } from '../../../src/fields/walk.ts'

const text = (name: string): Field => ({ name, type: 'text' })

const fields: Field[] = [
  text('slug'),
  {
    type: 'tabs',
    tabs: [
      { label: 'Text', fields: [text('headline'), { type: 'row', fields: [text('kicker')] }] },
      { name: 'meta', fields: [text('title')] },
    ],
  },
  { type: 'collapsible', label: 'More', fields: [text('deck')] },
  { type: 'group', name: 'attribution', fields: [text('place')] },
  { type: 'ui', name: 'preview', admin: { components: {} } },
]

describe('the top level of a collection', () => {
  it('is seen through tabs without a name, rows and collapsibles, and not into groups', () => {
    expect([...topLevelNames(fields)]).toEqual([
      'slug',
      'headline',
      'kicker',
      'deck',
      'attribution',
      'preview',
    ])
  })

  it('can have one field changed, wherever it stands; the original is left as it is', () => {
    const before = structuredClone(fields)
    // A field of the same kind; only `localized` is another.
    const changed = changeField(fields, 'kicker', (field) => ({ ...field, localized: true }) as Field)
    expect(JSON.stringify(changed)).toContain('{"name":"kicker","type":"text","localized":true}')
    expect(fields).toEqual(before)
  })

  it('leaves a field of that name inside a group or a named tab alone', () => {
    const never = () => {
      throw new Error('changed')
    }
    expect(changeField(fields, 'place', never)).toEqual(fields)
    expect(changeField(fields, 'title', never)).toEqual(fields)
  })
  it('is seen through groups without a name, in both directions', () => {
    const inGroup: Field[] = [
      { type: 'group', label: 'Aside', fields: [{ type: 'row', fields: [text('section')] }] },
    ]
    expect([...topLevelNames(inGroup)]).toEqual(['section'])
    const changed = changeField(inGroup, 'section', () => text('desk'))
    expect([...topLevelNames(changed)]).toEqual(['desk'])
    expect([...topLevelNames(inGroup)]).toEqual(['section'])
  })

  it('counts a tab with a name as its caller says', () => {
    const named = topLevelFields(fields, ({ name }) => [text(`tab ${name}`)])
    expect(named.map((field) => ('name' in field ? field.name : ''))).toContain('tab meta')
  })
})
