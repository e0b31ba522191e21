import { mergeListSearchAndWhere } from 'payload/shared'
import { expect, it } from 'vitest'
import { openNewsroom } from './helpers/openNewsroom.ts'

const { app, desk } = await openNewsroom()

/** What a list of the admin asks when somebody types into its search. */
async function foundBy(search: string, slug: string): Promise<unknown[]> {
  const collection = app.payload.collections[slug]
  if (!collection) throw new Error(`There is no ${slug}.`)
  const where = mergeListSearchAndWhere({ collectionConfig: collection.config, search, where: {} })
  const { docs } = await app.payload.find({
    collection: slug,
    where,
    draft: true,
    depth: 0,
    limit: 100,
    overrideAccess: true,
  })
  return docs.map(({ id }) => id)
}

it('a list finds what credits somebody by their name, once, and leaves what does not', async () => {
  const { id: harbour } = await desk.source({ name: '海角通訊社' })
  const { id: other } = await desk.source({ name: '山腳通訊社' })
  const made = {
    articles: [
      await desk.article({ headline: '甲', attribution: { form: 'report', sources: [harbour, other] } }),
      await desk.article({ headline: '乙', attribution: { form: 'report', sources: [other] } }),
    ],
    photos: [await desk.photo({ credits: [harbour] }), await desk.photo({ credits: [other] })],
    sidebars: [await desk.sidebar({ sources: [harbour] }), await desk.sidebar({ sources: [other] })],
  }
  for (const [slug, [theirs, another]] of Object.entries(made)) {
    const found = await foundBy('海角', slug)
    expect(found.filter((id) => id === theirs?.id)).toHaveLength(1)
    expect(found).not.toContain(another?.id)
  }
  expect(await foundBy('甲', 'articles')).toContain(made.articles[0]?.id)
})
