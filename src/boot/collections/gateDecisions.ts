import type { CollectionConfig } from 'payload'
import { ledgerAccess } from '../../access/ledgerAccess.ts'
import type { Resolved } from '../../options/options.ts'
import { decisionsSlug } from '../../gate/ledger/decisionsSlug.ts'
import { label } from '../../language/label.ts'
import { decisionFields } from './decisionFields.ts'

/**
 * The ledger: every attempt to make something public, or to take it down. Written by the gate
 * alone; no API changes or deletes a line, and the guarded database refuses it too.
 */
export const gateDecisions = (options: Resolved): CollectionConfig => ({
  slug: decisionsSlug,
  labels: {
    singular: label('審核記錄', '审核记录', 'Gate decision'),
    plural: label('審核記錄', '审核记录', 'Gate decisions'),
  },
  lockDocuments: false,
  timestamps: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  admin: {
    useAsTitle: 'subjectId',
    defaultColumns: ['at', 'outcome', 'subject', 'who', 'findings'],
    listSearchableFields: ['subjectId', 'who', 'reason'],
    group: label('設定', '设置', 'Settings'),
    description: label(
      '誰在什麼時候想發布或下架什麼，結果怎樣。不能更改。',
      '谁在什么时候想发布或下架什么，结果怎样。不能更改。',
      'Who tried to publish or take down what, and what came of it. Nobody can change it.',
    ),
  },
  access: {
    read: ledgerAccess(options),
    create: () => false,
    update: () => false,
    delete: () => false,
  },
  defaultSort: '-at',
  // What its cells name a line by, whichever columns are shown.
  forceSelect: { subjectCollection: true, subjectId: true, reason: true },
  fields: decisionFields(options),
})
