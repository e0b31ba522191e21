import type { CollectionConfig } from 'payload'
import { gatedAccess } from '../../access/compose.ts'
import { draftsOfWriters } from '../../access/draftsOfWriters.ts'
import { readsOfReaders } from '../../access/readsOfReaders.ts'
import { commonFields } from '../../fields/commonFields.ts'
import { deskField } from '../../fields/deskField.ts'
import { listColumns } from '../../fields/listColumns.ts'
import { statusField } from '../../fields/statusField.ts'
import { stillMissingField } from '../../fields/stillMissingField.ts'
import { announceOperation } from '../../hooks/announceOperation.ts'
import { leaveStatus } from '../../hooks/leaveStatus.ts'
import { refuseAllLocales } from '../../hooks/refuseAllLocales.ts'
import { refuseDeleteInUse } from '../../hooks/refuseDeleteInUse.ts'
import type { Resolved } from '../../options/options.ts'
import type { Gated } from '../../options/own/Gated.ts'

type Hooks = NonNullable<CollectionConfig['hooks']>

/**
 * What every published collection gets, whichever kind it is: the newsroom's fields, its access,
 * and the hooks by which the gate speaks to people. The law itself is the guarded database.
 *
 * With the gate switched off the schema and the readers' rules stay, and no hook of the gate is
 * there.
 */
export function gatedCollection(
  collection: CollectionConfig,
  gated: Gated,
  options: Resolved,
): CollectionConfig {
  const { slugs, who, disabled } = options
  // Approval is for print: of the app's own collections those that stand on pages have it.
  const isPrinted = slugs.pages !== '' && slugs[gated.kind] === collection.slug
  const { hooks = {} } = collection
  const gate = disabled ? {} : gateHooks(options)
  return {
    ...collection,
    fields: [
      stillMissingField(disabled),
      deskField(gated, options),
      ...collection.fields,
      ...commonFields(slugs, who.isStaff),
      statusField(),
      ...listColumns(options),
    ],
    access: gatedAccess(gated, options, collection.access),
    ...(!disabled && { admin: withButtons(collection, isPrinted) }),
    hooks: {
      ...hooks,
      beforeOperation: [
        ...(gate.beforeOperation ?? []),
        ...(hooks.beforeOperation ?? []),
        readsOfReaders(who.isStaff),
        draftsOfWriters(who.mayPublish),
        ...(disabled ? [] : [leaveStatus]),
      ],
      beforeDelete: [...(hooks.beforeDelete ?? []), ...(gate.beforeDelete ?? [])],
    },
  }
}

/** An app that begins by watching is refused nothing that it could do before. */
const gateHooks = ({ enforce }: Resolved): Hooks => ({
  beforeOperation: [...(enforce === 'report' ? [] : [refuseAllLocales]), announceOperation],
  beforeDelete: [refuseDeleteInUse],
})

/**
 * What stands beside the buttons that save and publish: whether it is ready, and, of what is
 * printed, the button that approves for print. An app's own button to publish stays.
 */
function withButtons({ slug, admin }: CollectionConfig, isPrinted: boolean): CollectionConfig['admin'] {
  const edit = admin?.components?.edit
  const approve = { path: 'payload-newsroom/rsc#Approve', serverProps: { collection: slug } }
  const beforeDocumentControls = [
    ...(edit?.beforeDocumentControls ?? []),
    'payload-newsroom/client#Readiness',
    ...(isPrinted ? [approve] : []),
  ]
  const PublishButton = edit?.PublishButton ?? 'payload-newsroom/client#NamedPublishButton'
  return {
    ...admin,
    components: { ...admin?.components, edit: { ...edit, beforeDocumentControls, PublishButton } },
  }
}
