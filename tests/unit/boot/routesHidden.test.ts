import { describe, expect, it } from 'vitest'
import { answerConflict } from '../../../src/hooks/answerConflict.ts'
import { newsroom } from '../../../src/index.ts'
import { newsroomConfig } from './newsroomConfig.ts'

const newsroomCollection = { slug: 'newsroom', fields: [] }

describe("a collection that hides the newsroom's routes", () => {
  it('is refused at boot, saying which and how to mend it', () => {
    const { collections = [] } = newsroomConfig()
    const hiding = newsroomConfig({ collections: [...collections, newsroomCollection] })
    expect(() => newsroom()(hiding)).toThrow(/"newsroom" hides the routes.*another slug/s)
  })

  it('is none by any other name', () => {
    const { collections = [] } = newsroomConfig()
    const beside = newsroomConfig({ collections: [...collections, { slug: 'newsrooms', fields: [] }] })
    expect(() => newsroom()(beside)).not.toThrow()
  })

  it("comes after the app's own routes and error hooks, which stay", () => {
    const own = { path: '/own', method: 'get' as const, handler: () => new Response() }
    const afterError = () => undefined
    const made = newsroom()(newsroomConfig({ endpoints: [own], hooks: { afterError: [afterError] } }))
    expect(made.endpoints?.[0]).toBe(own)
    expect(made.endpoints?.map(({ method, path }) => `${method} ${path}`)).toEqual(
      expect.arrayContaining([
        'get /newsroom/check/:collection/:id',
        'post /newsroom/check/:collection',
        'post /newsroom/takedown/:collection/:id',
        'post /newsroom/release/:collection/:id',
        'get /newsroom/where-used/:collection/:id',
        'post /newsroom/import/page-text',
        'post /newsroom/import/page-pdf',
      ]),
    )
    const [first, ...ours] = made.hooks?.afterError ?? []
    expect(first).toBe(afterError)
    expect(ours).toContain(answerConflict)
  })
})
