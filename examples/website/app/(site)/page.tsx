import config from '@payload-config'
import { getPayload } from 'payload'

/** Read at each request: what is taken down is gone from it at once. */
export const dynamic = 'force-dynamic'

/** The latest posts, each with its credit line. `overrideAccess: false` reads as a reader does. */
export default async function HomePage() {
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection: 'posts',
    depth: 0,
    limit: 20,
    overrideAccess: false,
    sort: '-firstPublishedAt',
  })
  return (
    <main>
      <h1>Example Website</h1>
      <ul>
        {docs.map((post) => (
          <li key={post.id}>
            {String(post.title)} <small>{String(post.creditLine ?? '')}</small>
          </li>
        ))}
      </ul>
    </main>
  )
}
