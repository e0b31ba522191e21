import { describe, expect, it } from 'vitest'
import { isPublicAt, isTakenDown, type Row } from '../../../src/rows/readable.ts'

const at = '2026-11-28T04:00:00.000Z'
const live: Row = { _status: 'published' }

describe('what an anonymous reader gets', () => {
  it.each<[string, Row]>([
    ['what is published', {}],
    ['until its embargo, at that very instant', { embargoUntil: at }],
    ['with rights that end at that very instant', { usableUntil: at }],
    ['with a date that the driver read itself', { embargoUntil: new Date('2026-11-27') }],
    ['usable everywhere', { usableIn: [] }],
    ['usable on the web', { usableIn: ['print', 'web'] }],
    ['released after a takedown', { takedown: { at: null } }],
  ])('is %s', (_, row) => expect(isPublicAt({ ...live, ...row }, at)).toBe(true))

  it.each<[string, Row]>([
    ['a draft', { _status: 'draft' }],
    ['what is in the trash', { deletedAt: at }],
    ['what was taken down', { takedown: { at, by: '1', reason: '' } }],
    ['what is under embargo', { embargoUntil: '2026-11-28T04:00:00.001Z' }],
    ['a photo whose rights ended', { usableUntil: '2026-11-28T03:59:59.999Z' }],
    ['a photo for print alone', { usableIn: ['print'] }],
  ])('is not %s', (_, row) => expect(isPublicAt({ ...live, ...row }, at)).toBe(false))
})

describe('a takedown', () => {
  it.each<[unknown, boolean]>([
    [undefined, false],
    [null, false],
    [{}, false],
    [{ at: '' }, false],
    [{ at }, true],
    [{ at: new Date(at) }, true],
  ])('%j stands: %s', (takedown, stands) => expect(isTakenDown({ takedown })).toBe(stands))
})
