import { afterAll, beforeAll, expect, it } from 'vitest'
import { bootNewsroom, type BootedNewsroom } from './helpers/newsroom.ts'

let app: BootedNewsroom

beforeAll(async () => {
  app = await bootNewsroom()
})
afterAll(() => app.stop())

it('keeps any number of drafts that have no headline yet, as the form sends them: with a slug of null', async () => {
  const as = await app.as('reporter')
  for (const nth of [1, 2]) {
    const made = await app.rest('POST', '/articles?draft=true', { as, body: { slug: null, headline: null } })
    expect(made.status, `draft ${nth}: ${JSON.stringify(made.body)}`).toBe(201)
  }
})
