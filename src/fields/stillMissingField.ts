import type { Field } from 'payload'

/**
 * Beside a gated document's form: what it still lacks, from the first word on. Stores nothing.
 *
 * @param disabled there is nobody to ask: it is never shown
 */
export const stillMissingField = (disabled: boolean): Field => ({
  name: 'stillMissing',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    disableListColumn: true,
    ...(disabled && { condition: () => false }),
    components: { Field: 'payload-newsroom/client#WritingPanel' },
  },
})
