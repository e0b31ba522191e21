import type { AccessResult, PayloadRequest, Where } from 'payload'

/**
 * What a reader may be served of the file `filename`: the photo whose *public row* has it, or none.
 *
 * Payload, when it finds no row under the access condition, looks among the latest versions and
 * would go on serving the file of a photo whose row is no longer public
 * (`payload/dist/uploads/checkFileAccess.js`, 3.90). Naming the row by its id leaves it nothing
 * else to find.
 */
export async function readableFile(
  req: PayloadRequest,
  collection: string,
  filename: string,
  isPublic: Where,
): Promise<AccessResult> {
  const { upload } = req.payload.collections[collection]?.config ?? {}
  const sizes = upload?.imageSizes ?? []
  const paths = ['filename', ...sizes.map(({ name }) => `sizes.${name}.filename`)]
  const named: Where = { or: paths.map((path): Where => ({ [path]: { equals: filename } })) }
  const { docs } = await req.payload.db.find<{ id: number | string }>({
    collection,
    where: { and: [named, isPublic] },
    limit: 1,
    pagination: false,
    req,
  })
  const [row] = docs
  return row ? { id: { equals: row.id } } : false
}
