import type { Field } from 'payload'

/**
 * Above a gated document's form: what it still lacks, once it was refused. Stores nothing.
 *
 * @param disabled there is nobody to ask: it is never shown
 */
export const stillMissingField = (disabled: boolean): Field => ({
  name: 'stillMissing',
  type: 'ui',
  admin: {
    disableBulkEdit: true,
    disableListColumn: true,
    ...(disabled && { condition: () => false }),
    components: { Field: 'payload-newsroom/client#StillMissing' },
  },
})
