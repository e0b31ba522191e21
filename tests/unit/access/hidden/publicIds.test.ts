import type { PayloadRequest, Where } from 'payload'
import { describe, expect, it } from 'vitest'
import { publicIds } from '../../../../src/access/hidden/publicIds.ts'
import type { Gated } from '../../../../src/options/own/Gated.ts'

const photos: Gated = { slug: 'photos', kind: 'photos', trash: true, addresses: false }
const boxes: Gated = { slug: 'sidebars', kind: 'sidebars', trash: true, addresses: false }

/** A request on a database in which even ids are public; `asked` has the ids of each query. */
function request() {
  const asked: string[] = []
  const find = async ({ collection, where }: { collection: string; where: Where }) => {
    // The query's own shape, as `publicIds` writes it.
    const [{ id }] = where.and as unknown as [{ id: { in: string[] } }]
    asked.push(`${collection}: ${id.in.join()}`)
    return { docs: id.in.filter((one) => Number(one) % 2 === 0).map((one) => ({ id: Number(one) })) }
  }
  const payload = { collections: {}, db: { name: 'sqlite', defaultIDType: 'number', find } }
  // Only these members are read of a request.
  return { asked, req: { payload } as unknown as PayloadRequest }
}

describe('the ids that readers may see', () => {
  it('are those of public rows', async () => {
    const { req } = request()
    expect(await publicIds(req, photos, ['1', '2', '4'])).toEqual(new Set(['2', '4']))
  })

  it('cost one query per collection for everything asked at once', async () => {
    const { req, asked } = request()
    const stories = Array.from({ length: 20 }, (_, at) =>
      publicIds(req, photos, [String(at), String(at + 1)]),
    )
    await Promise.all([...stories, publicIds(req, boxes, ['2'])])
    expect(asked).toHaveLength(2)
    expect(asked[1]).toBe('sidebars: 2')
    expect(asked[0]?.split(',')).toHaveLength(21)
  })

  it('are asked for anew in a later turn, and by each request for itself', async () => {
    const { req, asked } = request()
    await publicIds(req, photos, ['2'])
    await publicIds(req, photos, ['2'])
    await publicIds(request().req, photos, ['2'])
    expect(asked).toEqual(['photos: 2', 'photos: 2'])
  })

  it.each([[[]], [['abc']], [['', '-1', '1.5', '507f1f77bcf86cd799439011']]])(
    'are none, without a query, of %j',
    async (ids) => {
      const { req, asked } = request()
      expect(await publicIds(req, photos, ids)).toEqual(new Set())
      expect(asked).toEqual([])
    },
  )

  it('are found beside what can be no id', async () => {
    const { req, asked } = request()
    expect(await publicIds(req, photos, ['abc', '2'])).toEqual(new Set(['2']))
    expect(asked).toEqual(['photos: 2'])
  })
})
