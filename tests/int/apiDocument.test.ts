import { describe, expect, it } from 'vitest'
import { openNewsroom } from './helpers/openNewsroom.ts'
const { app } = await openNewsroom()
describe('x', () => {
  it('y', async () => {
    const a = await app.rest('GET', '/newsroom/openapi.json?locale=en')
    const { writeFile } = await import('node:fs/promises')
    await writeFile('/tmp/rights-openapi.json', a.text)
    const b = await app.rest('GET', '/newsroom/docs?locale=zh-Hant')
    await writeFile('/tmp/rights-docs.html', b.text)
    expect([a.status, b.status]).toEqual([200, 200])
  })
})
