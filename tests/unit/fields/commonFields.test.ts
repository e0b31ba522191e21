import type { Field, FieldAccess, PayloadRequest, UIField } from 'payload'
import { describe, expect, it } from 'vitest'
import { attribution } from '../../../src/fields/article/attribution.ts'
import { publicationDates } from '../../../src/fields/article/publicationDates.ts'
import { commonFields } from '../../../src/fields/commonFields.ts'
import { filled } from '../../../src/fields/filled.ts'
import { freshGuid } from '../../../src/fields/guid.ts'
import { mentions } from '../../../src/fields/mentions.ts'
import { fileWords } from '../../../src/fields/photo/fileWords.ts'
import { made } from '../../../src/fields/photo/made.ts'
import { staffRead } from '../../../src/fields/staffField.ts'
import { defaultSlugs } from '../../../src/options/slugs.ts'
import { defaultWho, roles } from '../../../src/options/roles.ts'
import { DIGITAL_SOURCE_TYPES } from '../../../src/story/stored/digitalSourceTypes.ts'

type Named = Exclude<Extract<Field, { name: string }>, UIField>
const common = commonFields(defaultSlugs, defaultWho.isStaff)
const named = (fields: readonly Field[], name: string): Named => {
  const found = fields.find((one): one is Named => 'name' in one && one.name === name && one.type !== 'ui')
  if (!found) throw new Error(`There is no field ${name}.`)
  return found
}

const as = (user: object | null): Parameters<FieldAccess>[0] =>
  ({ req: { user } }) as unknown as Parameters<FieldAccess>[0] // only who asks is looked at

/** Who may do something to a field; `nobody` is somebody without a login. */
function may(field: Named, what: 'create' | 'read' | 'update'): string[] {
  const access = field.access?.[what]
  const people = [
    ['nobody', null] as const,
    ...roles.map((role) => [role, { id: 1, roles: [role] }] as const),
  ]
  return people.flatMap(([name, user]) => (access === undefined || access(as(user)) === true ? [name] : []))
}

const everybody = ['nobody', ...roles]
const staff = ['admin', 'editor', 'reporter', 'layout']

describe('the fields that the newsroom keeps of every document', () => {
  it.each<[string, string[], string[]]>([
    ['owner', staff, []],
    ['revision', everybody, []],
    ['guid', everybody, []],
    ['takedown', staff, []],
    ['approved', staff, []],
    ['linkedAssets', staff, []],
    ['review', staff, staff],
  ])('%s is read by %j and written by %j', (name, readers, writers) => {
    const field = named(common, name)
    expect(may(field, 'read')).toEqual(readers)
    for (const what of ['create', 'update'] as const)
      expect([what, may(field, what)]).toEqual([what, writers])
  })

  it('are those of the design', () => {
    expect(common.map((field) => ('name' in field ? field.name : '')).sort()).toEqual([
      'approved',
      'guid',
      'linkedAssets',
      'owner',
      'review',
      'revision',
      'takedown',
    ])
  })

  it('follow the app’s own test of who is staff', () => {
    const own = commonFields(defaultSlugs, (user) => user?.desk === true)
    const read = named(own, 'takedown').access?.read
    expect(read?.(as({ id: 1, desk: true }))).toBe(true)
    expect(read?.(as({ id: 1, roles: ['admin'] }))).toBe(false)
  })

  it('are none of them edited for many documents at once', () => {
    for (const name of ['owner', 'revision', 'guid', 'takedown', 'approved', 'linkedAssets'])
      expect([name, named(common, name).admin]).toEqual([
        name,
        expect.objectContaining({ disableBulkEdit: true }),
      ])
  })

  it('never give more of a user than an id', () => {
    expect(named(common, 'owner')).toMatchObject({ relationTo: 'users', maxDepth: 0 })
  })
})

describe('a guid', () => {
  const hook = named(common, 'guid').hooks?.beforeChange?.[0]
  // Of a hook's arguments these two are looked at.
  const after = (value: unknown, operation: 'create' | 'update') => hook?.({ value, operation } as never)

  it('is a UUID as a URN (RFC 9562), another each time', () => {
    const many = Array.from({ length: 100 }, freshGuid)
    for (const one of many)
      expect(one).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u)
    expect(new Set(many).size).toBe(100)
  })

  it('is fresh for what is created, a duplicate of another too', () => {
    expect(after('urn:uuid:of-the-original', 'create')).not.toBe('urn:uuid:of-the-original')
  })

  it('stays with a document for good, and is given to one that has none', () => {
    expect(after('urn:uuid:1', 'update')).toBe('urn:uuid:1')
    for (const none of [undefined, null, '']) expect(after(none, 'update')).toMatch(/^urn:uuid:/u)
  })
})

describe('a field that only the newsroom fills', () => {
  it.each<[unknown, boolean]>([
    [undefined, false],
    [null, false],
    ['', false],
    [[], false],
    [0, false],
    ['x', true],
    [['x'], true],
    [3, true],
    [{ at: 'x' }, true],
  ])('with %j is shown: %s', (value, isShown) => {
    expect(filled('it')({ it: value })).toBe(isShown)
  })

  it.each<[unknown, boolean]>([
    [undefined, false],
    [null, false],
    [{}, false],
    [{ at: null, by: '', reason: '' }, false],
    ['2026', false],
    [{ at: '2026-11-28T00:00:00Z' }, true],
  ])('as a record that is %j is shown: %s', (takedown, isShown) => {
    const condition = named(common, 'takedown').admin?.condition
    expect(condition?.({ takedown }, {}, {} as never)).toBe(isShown)
  })

  it.each<[unknown, boolean]>([
    [undefined, false],
    [null, false],
    ['', false],
    [7, false],
    ['標題：有疑問', true],
  ])('as a note to review that is %j is shown: %s', (review, isShown) => {
    expect(named(common, 'review').admin?.condition?.({ review }, {}, {} as never)).toBe(isShown)
  })

  it('as the times of publication is written by nobody', () => {
    for (const field of publicationDates()) {
      const date = named([field], 'name' in field ? String(field.name) : '')
      expect([may(date, 'create'), may(date, 'update'), may(date, 'read')]).toEqual([[], [], everybody])
    }
  })

  it('as the words of a file is read by staff and written by nobody', () => {
    const iptc = named([fileWords({ slugs: defaultSlugs, who: defaultWho })], 'iptc')
    expect([may(iptc, 'create'), may(iptc, 'update'), may(iptc, 'read')]).toEqual([[], [], staff])
  })
})

describe('words that are declared not to be a credit', () => {
  const field = mentions(defaultWho)
  const list = named([field], 'mentions')
  const by = named('fields' in list ? list.fields : [], 'by')
  const signed = (value: unknown, user: object | null) =>
    by.hooks?.beforeChange?.[0]?.({ value, req: { user } } as never) // only these are looked at

  it('are declared by who may publish, and seen by staff', () => {
    expect([may(list, 'create'), may(list, 'update'), may(list, 'read')]).toEqual([
      ['admin', 'editor'],
      ['admin', 'editor'],
      staff,
    ])
  })

  it('are signed by who declares them, and nobody signs for another', () => {
    expect([may(by, 'create'), may(by, 'update')]).toEqual([[], []])
    expect(signed(undefined, { email: 'ed@headland.example' })).toBe('ed@headland.example')
    expect(signed(null, { email: 'ed@headland.example' })).toBe('ed@headland.example')
    expect(signed('first@headland.example', { email: 'ed@headland.example' })).toBe('first@headland.example')
    expect(signed(undefined, null)).toBeUndefined()
    expect(signed(undefined, { id: 1 })).toBeUndefined()
  })
})

describe('the parts of a dateline', () => {
  const group = attribution({ slugs: defaultSlugs, who: defaultWho })
  const inner = 'fields' in group ? group.fields : []

  it.each<[object | undefined, boolean]>([
    [{ form: 'dateline' }, true],
    [{ form: 'report' }, false],
    [{ form: 'report', place: '香港' }, true],
    [{ form: 'report', date: '2026-11-28' }, true],
    [{ form: 'report', place: '', date: null }, false],
    [{}, false],
    [undefined, false],
  ])('are shown beside %j: %s', (sibling, isShown) => {
    for (const name of ['place', 'date'])
      expect([name, named(inner, name).admin?.condition?.({}, sibling as never, {} as never)]).toEqual([
        name,
        isShown,
      ])
  })
})

describe('how a picture was made', () => {
  it('is one of IPTC’s codes, each with its own words in each language', () => {
    const field = named([made()], 'made')
    const options = 'options' in field ? field.options : []
    const values = options.map((one) => (typeof one === 'string' ? one : one.value))
    expect(values).toEqual([...DIGITAL_SOURCE_TYPES])
    for (const language of ['zh-TW', 'zh', 'en']) {
      const words = options.map((one) =>
        typeof one === 'object' ? (one.label as Record<string, string>)[language] : '',
      )
      expect(new Set(words).size).toBe(values.length)
    }
  })
})

it('a test of staff is asked with nobody where nobody is logged in', () => {
  const asked: unknown[] = []
  const read = staffRead((user) => asked.push(user) > 0)
  read({ req: {} as PayloadRequest } as Parameters<FieldAccess>[0]) // a request without a login
  expect(asked).toEqual([null])
})
