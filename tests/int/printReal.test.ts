import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { putInSample } from '../../setup/sample/index.ts'
import { printing } from '../../src/print/index.ts'
import { bootNewsroom, type BootedNewsroom, type RestDoc } from './helpers/index.ts'

describe('the sample page through the real printer', () => {
  let app: BootedNewsroom
  let page: RestDoc
  let layout: Record<string, string>
  let folder: string

  beforeAll(async () => {
    app = await bootNewsroom({ print: printing() })
    await putInSample(app.payload)
    const { docs } = await app.local.find({ collection: 'pages' })
    page = docs[0] ?? { id: 0 }
    layout = await app.as('layout')
    folder = await mkdtemp(join(tmpdir(), 'newsroom-print-'))
    // Some hundred writes, one by one: the MongoDB that stands in for a real one here takes a
    // while.
  }, 400_000)
  afterAll(async () => {
    await app?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  it('is cleared as it ships, and looks like a page', async () => {
    const { status, body } = await app.rest<{
      status: string
      svg: string
      findings: unknown[]
      setup?: unknown
    }>('GET', `/pages/${page.id}/preview`, { as: layout })
    expect(status).toBe(200)
    expect(body.setup).toBeUndefined()
    expect(body.findings).toEqual([])
    expect(body.status).toBe('cleared')
    expect(body.svg).toMatch(/^<svg/)
    if (process.env.PRINT_OUT) await writeFile(join(process.env.PRINT_OUT, 'preview.svg'), body.svg)
  })

  it.each([
    ['page.pdf', '%PDF-'],
    ['page.idml', 'PK'],
    ['pictures.zip', 'PK'],
    ['page.pdf?proof=1', '%PDF-'],
  ])('%s is a file of its kind', async (file, opening) => {
    const { status, bytes, text } = await app.rest('GET', `/pages/${page.id}/${file}`, { as: layout })
    expect([status, status === 200 ? '' : text]).toEqual([200, ''])
    expect(new TextDecoder('latin1').decode(bytes.slice(0, opening.length))).toBe(opening)
    if (process.env.PRINT_OUT) await writeFile(join(process.env.PRINT_OUT, file.replace('?', '.')), bytes)
  })

  it('is refused when a picture is missing on the disk, which is named without saying where', async () => {
    const { docs } = await app.local.find({ collection: 'photos', limit: 1, sort: 'id' })
    const filename = String(docs[0]?.filename)
    await rm(join(app.mediaDir, filename))
    const { status, text } = await app.rest('GET', `/pages/${page.id}/page.pdf`, { as: layout })
    expect(status).toBe(409)
    expect(text).toContain('picture-unreadable')
    expect(text).toContain(filename)
    expect(text).not.toContain(app.mediaDir)
  })
})
