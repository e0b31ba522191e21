import type { CollectionConfig } from 'payload'
import { canImport } from '../../import/canImport.ts'
import type { Resolved } from '../../options/options.ts'
import { importDeskPath } from '../importDeskPath.ts'

/**
 * The articles' collection with the import desk as a view of its own, where pages can be imported: a
 * view of a collection, so that Payload shows it inside the admin, and to nobody without a login.
 */
export function withImportDesk(collection: CollectionConfig, options: Resolved): CollectionConfig {
  if (options.disabled || !canImport(options)) return collection
  const { admin } = collection
  const views = {
    importDesk: {
      Component: 'payload-newsroom/rsc#ImportDeskView',
      path: importDeskPath,
      exact: true,
    } as const,
    ...admin?.components?.views,
  }
  return { ...collection, admin: { ...admin, components: { ...admin?.components, views } } }
}
