import type { CollectionConfig } from 'payload'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** The moments at which the newsroom adds hooks of its own behind those a collection has. */
type Moment = 'afterChange' | 'beforeOperation' | 'beforeValidate' | 'beforeChange' | 'beforeRead'

/** A collection with these hooks added behind its own. */
export function withHooks(collection: CollectionConfig, added: Pick<Hooks, Moment>): CollectionConfig {
  const { hooks = {} } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), ...(added.beforeOperation ?? [])],
      beforeValidate: [...(hooks.beforeValidate ?? []), ...(added.beforeValidate ?? [])],
      beforeChange: [...(hooks.beforeChange ?? []), ...(added.beforeChange ?? [])],
      afterChange: [...(hooks.afterChange ?? []), ...(added.afterChange ?? [])],
      beforeRead: [...(hooks.beforeRead ?? []), ...(added.beforeRead ?? [])],
    },
  }
}
