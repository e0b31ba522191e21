import { afterAll, describe, expect, it } from 'vitest'
import { newsroomCollections } from '../../collections/index.ts'
import { newsroomApi } from '../../src/exports/clientApi.ts'
import { apiProgram, faultsOf, operationsOf } from './helpers/apiProgram.ts'
import { openNewsroom } from './helpers/openNewsroom.ts'
import { bootOwnApp, ownOptions } from './helpers/ownApp.ts'
import type { StoryJson } from './helpers/stories.ts'

describe('the document of an app with names of its own', async () => {
  const slugs = {
    articles: 'reports',
    photos: 'images',
    sidebars: 'boxes',
    sources: 'origins',
    pages: 'plates',
  }
  const { app } = await openNewsroom(
    { slugs, sections: [{ key: 'harbour', label: 'Harbour' }] },
    (config) => ({
      ...config,
      routes: { api: '/rest' },
      cookiePrefix: 'harbour',
      collections: [
        ...newsroomCollections({ mediaDir: '/nowhere', slugs }),
        { slug: 'stories', fields: [{ name: 'title', type: 'text' }] },
      ],
    }),
  )
  const { document, call } = await apiProgram(app)
  const paths = Object.keys(document.paths)
  const schemaOf = (id: string, name: string) =>
    operationsOf(document)
      .find(({ operation }) => operation.operationId === id)
      ?.operation.parameters?.find((one) => one.name === name)?.schema

  it('is OpenAPI 3.1', async () => {
    expect(await faultsOf(document)).toEqual([])
  })

  it('has its API route, its slugs, its sections and its cookie', () => {
    expect(document.servers).toEqual([{ url: 'http://localhost/rest' }])
    expect(paths).toContain('/plates/{id}/page.pdf')
    expect(paths.filter((path) => path.startsWith('/pages'))).toEqual([])
    expect(schemaOf('checkDocument', 'collection')?.enum).toEqual(['reports', 'images', 'boxes'])
    expect(schemaOf('whereUsed', 'collection')?.enum?.toSorted()).toEqual(
      ['reports', 'images', 'boxes', 'origins'].toSorted(),
    )
    expect(schemaOf('approve', 'collection')?.enum).toContain('plates')
    expect(schemaOf('listStories', 'section')?.enum).toEqual(['harbour'])
    expect(document.components.securitySchemes.cookie?.name).toBe('harbour-token')
  })

  it('has the stories where a collection of theirs leaves room', async () => {
    expect(paths).toContain('/newsroom/stories/{slug}')
    expect(paths).not.toContain('/stories/{slug}')
    const list = await call<{ stories: StoryJson[] }>('listStories')
    expect([list.status, list.body.stories]).toEqual([200, []])
    const api = newsroomApi('http://localhost/rest', {
      storiesPath: 'newsroom/stories',
      fetch: async (url) =>
        new Response((await app.rest('GET', url.slice('http://localhost/rest'.length))).text),
    })
    expect(await api.list()).toEqual({ stories: [], next: null })
  })
})

describe('the document of an app with stories of its own', async () => {
  const app = await bootOwnApp(ownOptions)
  afterAll(() => app.stop())
  const { document, call } = await apiProgram(app)
  const ids = operationsOf(document).map(({ operation }) => operation.operationId)

  it('is OpenAPI 3.1, and has what the app has', async () => {
    expect(await faultsOf(document)).toEqual([])
    expect(ids).toContain('listStories')
    expect(ids).not.toContain('importPageText')
    expect(ids.filter((id) => /^(?:exportPage|previewPage|previewForm)/u.test(id))).toEqual([])
    const check = operationsOf(document).find(({ operation }) => operation.operationId === 'checkDocument')
    const collection = check?.operation.parameters?.find(({ name }) => name === 'collection')
    expect(collection?.schema.enum).toEqual(['posts', 'opinion', 'media'])
  })

  it('lets a story stand in whatever section, and has no key where users have none', async () => {
    const list = operationsOf(document).find(({ operation }) => operation.operationId === 'listStories')
    const section = list?.operation.parameters?.find(({ name }) => name === 'section')
    expect(section?.schema.enum).toBeUndefined()
    expect((await call('listStories', { parameters: { section: 'anything' } })).status).toBe(200)
    expect(Object.keys(document.components.securitySchemes)).toEqual(['login', 'cookie'])
  })
})
