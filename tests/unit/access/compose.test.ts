import type { Access, Where } from 'payload'
import { describe, expect, it } from 'vitest'
import { bothOf, gatedAccess, narrowed } from '../../../src/access/compose.ts'
import { defaultWho } from '../../../src/options/roles.ts'

const one: Where = { section: { equals: 'local' } }
const other: Where = { _status: { equals: 'published' } }

/** Access functions look at the user and the data of their arguments, and here at nothing else. */
const args = (roles: string[] | undefined, data?: object) =>
  ({ req: { user: roles === undefined ? null : { id: 1, roles } }, data }) as unknown as Parameters<Access>[0]

describe('two access rules together', () => {
  it.each([
    ['no, whatever the other says', false, true, false],
    ['no, whatever the other says, the other way round', one, false, false],
    ['the condition, where the other lets everybody', true, one, one],
    ['the condition, the other way round', one, true, one],
    ['both conditions', one, other, { and: [one, other] }],
    ['yes, where both say so', true, true, true],
  ])('are %s', (_, first, second, result) => {
    expect(bothOf(first, second)).toEqual(result)
  })
})

describe('an access that is narrowed', () => {
  it('asks the collection’s own too', async () => {
    expect(
      await narrowed(
        () => one,
        () => other,
      )(args(['editor'])),
    ).toEqual({ and: [one, other] })
  })

  it('does not ask the collection’s own once ours says no', async () => {
    const theirs = () => {
      throw new Error('asked in vain')
    }
    expect(await narrowed(theirs, () => false)(args(['editor']))).toBe(false)
  })

  it('keeps Payload’s own default where the collection says nothing: anybody with a login', async () => {
    expect(await narrowed(undefined, () => true)(args(undefined))).toBe(false)
    expect(await narrowed(undefined, () => true)(args([]))).toBe(true)
  })
})

describe('the access of a gated collection', () => {
  const access = gatedAccess(
    { slug: 'articles', kind: 'articles', trash: true, addresses: true },
    { who: defaultWho },
  )
  const published = { _status: 'published' }

  it('lets staff read everything, and readers what is public at this moment', async () => {
    expect(await access.read?.(args(['reporter']))).toBe(true)
    expect(await access.read?.(args(undefined))).toMatchObject({
      and: expect.arrayContaining([{ _status: { equals: 'published' } }]),
    })
  })

  it('keeps versions from readers', async () => {
    expect(await access.readVersions?.(args(['consumer']))).toBe(false)
    expect(await access.readVersions?.(args(['layout']))).toBe(true)
  })

  it('lets a reporter save drafts and touch nothing that is or becomes published', async () => {
    expect(await access.create?.(args(['reporter'], {}))).toBe(true)
    expect(await access.create?.(args(['reporter'], published))).toBe(false)
    expect(await access.update?.(args(['reporter'], published))).toBe(false)
    expect(await access.update?.(args(['reporter'], {}))).toEqual({ _status: { not_equals: 'published' } })
    expect(await access.delete?.(args(['reporter']))).toEqual({ _status: { not_equals: 'published' } })
  })

  it('lets an editor publish', async () => {
    expect(await access.create?.(args(['editor'], published))).toBe(true)
    expect(await access.update?.(args(['editor'], published))).toBe(true)
  })
})
