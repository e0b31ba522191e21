import type { PayloadRequest } from 'payload'
import type { Row } from '../../rows/readable.ts'

/**
 * Tells the collection's own `afterChange` hooks what became of a document, as an unpublishing by
 * Payload would: they keep search indexes, caches and other sites in step, and would otherwise go
 * on showing what was taken down.
 *
 * @throws the first error of a hook, after all of them have run
 */
export async function runAfterChange(req: PayloadRequest, collection: string, before: Row): Promise<void> {
  const { config } = req.payload.collections[collection] ?? {}
  const hooks = config?.hooks.afterChange ?? []
  if (!config || hooks.length === 0) return
  const query = { collection, id: String(before.id), depth: 0, overrideAccess: true, trash: true } as const
  const doc = await req.payload.findByID({ ...query, ...localeOf(req) })
  const errors: unknown[] = []
  for (const hook of hooks) {
    try {
      await hook({
        collection: config,
        context: req.context,
        data: { _status: 'draft' },
        doc,
        operation: 'update',
        previousDoc: { ...before },
        req,
      })
    } catch (error) {
      errors.push(error)
    }
  }
  if (errors.length > 0) throw errors[0]
}

const localeOf = ({ locale }: PayloadRequest) => (locale ? { locale } : {})
