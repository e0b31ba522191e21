import { Forbidden, NotFound } from 'payload'
import { expect, it } from 'vitest'
import { nameErrors } from '../../../../src/access/doors/nameErrors.ts'

it('an error has its own name, whatever a build called its class', () => {
  Object.defineProperty(NotFound, 'name', { value: 'o', configurable: true })
  expect(new NotFound().name).toBe('o')
  nameErrors()
  expect([new NotFound().name, new Forbidden().name]).toEqual(['NotFound', 'Forbidden'])
})
