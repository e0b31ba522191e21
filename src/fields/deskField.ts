import type { Field } from 'payload'
import type { Gated } from '../options/own/Gated.ts'

/** What the field is told of the newsroom. */
interface DeskSetup {
  /** There is nobody to ask: it is never shown. */
  disabled: boolean
  timeZone: string
}

/**
 * Beside a gated document's form: how it stands, where it is used, and the acts that are done to it.
 * Stores nothing.
 */
export const deskField = ({ kind, own }: Gated, { disabled, timeZone }: DeskSetup): Field => ({
  name: 'desk',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    disableListColumn: true,
    ...(disabled && { condition: () => false }),
    components: {
      Field: {
        path: 'payload-newsroom/client#DocumentDesk',
        // An app's own articles keep corrections as they like.
        clientProps: { kind, timeZone, hasCorrections: kind === 'articles' && !own },
      },
    },
  },
})
