import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { warningsOf } from '../../src/boot/warnings.ts'
import { runAudit } from '../../src/gate/audit/runAudit.ts'
import { runAdopt } from '../../src/import/adopt/runAdopt.ts'
import type { Booted } from './helpers/index.ts'
import { body, bootOwnApp, line, ownOptions, post, rich, text } from './helpers/ownApp.ts'

type Data = Record<string, unknown>

describe('an app that begins by watching', () => {
  let watching: Booted
  beforeAll(async () => {
    watching = await bootOwnApp({ ...ownOptions, enforce: 'report' })
  })
  afterAll(() => watching?.stop())

  const linesOf = async (id: number | string) => {
    const { docs } = await watching.payload.db.find<{
      id: number | string
      outcome: string
      findings: { rule: string }[]
    }>({
      collection: 'gate-decisions',
      where: { subjectId: { equals: String(id) } },
    })
    return docs.map(({ outcome, findings }) => [outcome, ...findings.map(({ rule }) => rule)])
  }

  it('is refused nothing, and everything is recorded', async () => {
    const bare = await watching.local.create({
      collection: 'posts',
      data: { ...post({ content: body('Xinhua reported.') }), _status: 'published' },
    })
    expect((await watching.rest('GET', `/posts/${bare.id}`, {})).status).toBe(200)
    expect(await linesOf(bare.id)).toEqual([['wouldRefuse', 'attribution-missing', 'attribution-undeclared']])
    const signed = await watching.local.create({
      collection: 'opinion',
      data: { headline: 'Mine', text: 'All.', author: 'Bo', _status: 'published' },
    })
    expect((await linesOf(signed.id)).flat()).toContain('cleared')
  })

  it('says so at every start and above every page', async () => {
    expect(await warningsOf(watching.payload, { disabled: false, enforce: 'report' })).toContain(
      'gate-reports',
    )
    const warnings = await warningsOf(watching.payload, { disabled: false, enforce: 'publish' })
    expect(warnings).not.toContain('gate-reports')
  })

  it('still takes down, and shows readers no draft', async () => {
    const { id } = await watching.local.create({
      collection: 'posts',
      data: { ...post({}), _status: 'published' },
    })
    await watching.local.update({ collection: 'posts', id, data: { title: 'Changed' }, draft: true })
    expect((await watching.rest('GET', `/posts/${id}?draft=true`, {})).body).toMatchObject({
      title: 'Ferry runs again',
    })
  })

  it('finds in the audit what would be refused', async () => {
    const lines: string[] = []
    const counts = await runAudit(watching.payload, {
      print: (line) => void lines.push(line),
      language: 'en',
    })
    expect(counts.breaches).toBeGreaterThan(0)
    expect(lines.join('\n')).toContain('attribution-missing')
    expect(lines.join('\n')).not.toContain('decision-missing')
  })
})

describe('what was public before the newsroom came', () => {
  let adopting: Booted
  let agency: number | string
  const ids: Record<string, number | string> = {}
  beforeAll(async () => {
    adopting = await bootOwnApp({ ...ownOptions, enforce: 'report' })
    const published = async (name: string, data: Data) => {
      const { id } = await adopting.local.create({
        collection: 'posts',
        data: { ...post(data), _status: 'published' },
      })
      ids[name] = id
    }
    await published('says', { content: body('Xinhua reported that the ferry is back.') })
    await published('two', {
      content: rich(
        line(text('Xinhua reported that the ferry is back.')),
        line(text('According to AFP, it is full.')),
      ),
    })
    await published('silent', { content: body('The ferry is back.') })
    agency = (
      await adopting.local.create({
        collection: 'sources',
        data: { key: 'xinhua', kind: 'agency', name: 'Xinhua' },
      })
    ).id
    await published('declared', {
      content: body('According to AFP, the ferry is back.'),
      attribution: { sources: [agency] },
    })
    await published('drafted', { content: body('Xinhua reported that the ferry is back.') })
    await adopting.local.update({
      collection: 'posts',
      id: ids.drafted ?? '',
      data: { attribution: { form: 'staff', sources: [agency] } },
      draft: true,
    })
  })
  afterAll(() => adopting?.stop())

  const run = async (given: { write: boolean; publish: boolean }) => {
    const lines: string[] = []
    const counts = await runAdopt(adopting.payload, {
      ...given,
      language: 'en',
      print: (one) => void lines.push(one),
    })
    return { ...counts, lines }
  }
  const creditsOf = async (id: number | string | undefined, draft = false) => {
    const found = await adopting.local.findByID({ collection: 'posts', id: id ?? '', depth: 1, draft })
    const { form, sources } = found.attribution as { form: string; sources?: { key: string }[] }
    return [form, ...(sources ?? []).map(({ key }) => key)]
  }

  it('is listed by rule, and nothing is written', async () => {
    const { refused, certain, drafts, lines } = await run({ write: false, publish: false })
    expect({ refused, certain, drafts }).toEqual({ refused: 5, certain: 3, drafts: 0 })
    expect(lines).toContainEqual(expect.stringMatching(/^posts attribution-missing: 4$/u))
    expect(await creditsOf(ids.says, true)).toEqual(['report'])
  })

  it('is credited in drafts, by what the words make certain, and only once', async () => {
    expect(await run({ write: true, publish: false })).toMatchObject({ drafts: 2, published: 0, failed: 0 })
    expect(await creditsOf(ids.says, true)).toEqual(['report', 'xinhua'])
    expect(await creditsOf(ids.two, true)).toEqual(['compiled', 'xinhua', 'afp'])
    expect(await creditsOf(ids.says)).toEqual(['report'])
    expect(await creditsOf(ids.drafted, true)).toEqual(['staff', 'xinhua'])
    expect(await creditsOf(ids.declared)).toEqual(['report', 'xinhua'])
    expect(await run({ write: true, publish: false })).toMatchObject({ drafts: 0, published: 0, failed: 0 })
  })

  it('is credited on the public row, where nobody has declared anything', async () => {
    const { id } = await adopting.local.create({
      collection: 'posts',
      data: { ...post({ content: body('Xinhua reported that the ferry is late.') }), _status: 'published' },
    })
    expect(await run({ write: true, publish: true })).toMatchObject({ published: 1, failed: 0 })
    expect(await creditsOf(id)).toEqual(['report', 'xinhua'])
    expect((await adopting.rest('GET', `/posts/${id}`, {})).body).toMatchObject({
      creditLine: 'As reported by Xinhua',
    })
    expect(await run({ write: true, publish: true })).toMatchObject({ published: 0, drafts: 0 })
  })
})
