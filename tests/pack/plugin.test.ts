import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../../scripts/lib/root.mjs'
import { importGraph } from './helpers/importGraph.ts'
import { secondApp, type SecondApp } from './helpers/secondApp.ts'

interface Listing {
  docs: { id: number; headline?: string; name?: string }[]
}

// JSON that this test, or what it tests, wrote itself.
const json = async <T>(path: string): Promise<T> => JSON.parse(await readFile(path, 'utf8')) as T

describe('the package in a second, bare Payload app', () => {
  let app: SecondApp

  beforeAll(async () => {
    app = await secondApp()
  })
  afterAll(() => app?.stop())

  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${app.url}${path}`, { headers })
  const headlines = async (path: string, headers?: Record<string, string>) =>
    // Payload's own shape of a list
    ((await (await get(path, headers)).json()) as Listing).docs.map(({ headline }) => headline).sort()

  it('is built against the versions we are pinned to', async () => {
    type Manifest = Record<'dependencies' | 'devDependencies', Record<string, string>>
    const ours = await json<Manifest>(join(root, 'package.json'))
    const theirs = await json<Manifest>(join(root, 'tests/pack/app/package.json'))
    const { 'payload-newsroom': _tarball, ...wanted } = { ...theirs.dependencies, ...theirs.devDependencies }
    expect({ ...ours.dependencies, ...ours.devDependencies }).toMatchObject(wanted)
  })

  it('is a tarball of built files, and nothing that only we need', () => {
    const rooms = new Set(app.tarball.files.map((file) => file.replace(/^dist\/(\w+)\/.*$/, 'dist/$1/')))
    expect([...rooms].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/collections/',
      'dist/src/',
      'package.json',
    ])
    expect(app.tarball.files.filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))).toEqual([])
  })

  it('is installed as a copy, not as a link to this repository', async () => {
    const installed = await lstat(join(app.folder, 'node_modules/payload-newsroom'))
    expect(installed.isDirectory()).toBe(true)
    expect(installed.isSymbolicLink()).toBe(false)
  })

  it('shows an anonymous reader what is published, under the app’s own slug', async () => {
    expect((await get('/api/reports')).status).toBe(200)
    expect(await headlines('/api/reports')).toEqual(['Ferries sail later'])
  })

  it.each(['?draft=true', '?trash=true', '?draft=true&trash=true&limit=0', '?where[_status][equals]=draft'])(
    'shows an anonymous reader no draft by /api/reports%s',
    async (query) => {
      expect(await headlines(`/api/reports${query}`)).not.toContain('Not for readers yet')
    },
  )

  it('shows staff the draft, and an anonymous reader not even its address', async () => {
    const answer = await fetch(`${app.url}/api/staff/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'chief@second.test', password: 'only-for-this-test' }),
    })
    // Payload's own shape of a login
    const { token } = (await answer.json()) as { token: string }
    const staff = { Authorization: `JWT ${token}` }
    expect(await headlines('/api/reports?draft=true', staff)).toEqual([
      'Ferries sail later',
      'Not for readers yet',
    ])

    const found = await get('/api/reports?draft=true&where[slug][equals]=not-yet', staff)
    // Payload’s REST answers a list with `docs`.
    const [draft] = ((await found.json()) as Listing).docs
    expect((await get(`/api/reports/${draft?.id}`)).status).toBe(404)
    expect((await get(`/api/reports/${draft?.id}?draft=true`)).status).toBe(404)
  })

  it('leaves alone what is no news', async () => {
    // Payload’s REST answers a list with `docs`.
    const recipes = (await (await get('/api/recipes')).json()) as Listing
    expect(recipes.docs.map(({ name }) => name)).toEqual(['Egg tart'])
  })

  it('serves the admin with the plugin’s components', async () => {
    const page = await get('/admin/login')
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('login__brand')
    const map = await readFile(join(app.folder, 'app/(payload)/admin/importMap.js'), 'utf8')
    expect(map).toContain('payload-newsroom/rsc')
  })

  it('gives plain Node its root without React, CSS, Next or the admin in the graph', async () => {
    const { modules, exports } = await importGraph(app.folder, 'payload-newsroom')
    expect(
      modules.filter((url) =>
        /\.s?css$|node_modules\/(react|react-dom|next|@payloadcms\/(ui|next))\//.test(url),
      ),
    ).toEqual([])
    expect(exports).toEqual([
      'NewsroomConfigError',
      'PageTextError',
      'agencies',
      'check',
      'createRegister',
      'findCredits',
      'hasRole',
      'newsroom',
      'readPageText',
      'wording',
    ])
  })

  it('gives plain Node its collections', async () => {
    const { exports } = await importGraph(app.folder, 'payload-newsroom/collections')
    expect(exports).toEqual([
      'articles',
      'newsroomCollections',
      'pages',
      'photos',
      'sidebars',
      'sources',
      'users',
    ])
  })

  it('gives plain Node its client for readers, which imports nothing else', async () => {
    const { modules, exports } = await importGraph(app.folder, 'payload-newsroom/client-api')
    expect(exports).toEqual(['NewsroomProblem', 'newsroomApi'])
    expect(modules.filter((url) => /node_modules\/(?!payload-newsroom\/)/.test(url))).toEqual([])
  })

  it('gives plain Node its printing, without the engine and the fonts, which are optional', async () => {
    const { modules, exports } = await importGraph(app.folder, 'payload-newsroom/print')
    expect(exports).toEqual(['PrintRefusal', 'PrintSetupError', 'broadsheet', 'printing', 'tabloid'])
    expect(
      modules.filter((url) =>
        /typst-ts-node|@cantoo\/pdf-lib|pdfjs-dist|google-fonts|node_modules\/payload\//.test(url),
      ),
    ).toEqual([])
  })

  it('has these entries and no others', async () => {
    const manifest = await json<{ exports: Record<string, unknown> }>(
      join(app.folder, 'node_modules/payload-newsroom/package.json'),
    )
    expect(Object.keys(manifest.exports)).toEqual([
      '.',
      './collections',
      './client',
      './client-api',
      './rsc',
      './print',
    ])
    await expect(importGraph(app.folder, 'payload-newsroom/dist/src/plugin.js')).rejects.toThrow(
      'ERR_PACKAGE_PATH_NOT_EXPORTED',
    )
  })
})
