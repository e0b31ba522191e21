import { APIError, Forbidden, NotFound, ValidationError } from 'payload'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { GateRefusal } from '../../../src/gate/GateRefusal.ts'
import { newsroom } from '../../../src/index.ts'
import { newsroomConfig } from './newsroomConfig.ts'

const classes = { APIError, Forbidden, NotFound, ValidationError }

/** As a minifier leaves a class: with a name of one letter. */
const shorten = () =>
  Object.values(classes).forEach((error, at) =>
    Object.defineProperty(error, 'name', { value: 'onvf'[at], configurable: true }),
  )

describe('in a bundle whose minifier shortened the names of classes', () => {
  beforeEach(shorten)
  afterEach(() => {
    for (const [name, error] of Object.entries(classes))
      Object.defineProperty(error, 'name', { value: name, configurable: true })
  })

  it('an error of Payload has a name that says nothing, without the plugin', () => {
    expect(new NotFound().name).toBe('v')
  })

  it.each<[string, () => Error]>([
    ['NotFound', () => new NotFound()],
    ['Forbidden', () => new Forbidden()],
    ['APIError', () => new APIError('reason-missing', 400)],
    ['ValidationError', () => new ValidationError({ errors: [{ path: 'slug', message: 'taken' }] })],
    ['ValidationError', () => new GateRefusal({ collection: 'articles', findings: [] })],
  ])('it is called %s, once the plugin has made the config', async (name, thrown) => {
    await newsroom()(newsroomConfig())
    expect(thrown().name).toBe(name)
  })
})
