import type { BaseFilter, CollectionConfig } from 'payload'
import { withoutHidden } from '../../access/hidden/withoutHidden.ts'
import { creditLineField, creditLineNeeds } from '../../fields/creditLineField.ts'
import { emptyDrafts } from '../../gate/emptyDrafts.ts'
import { changeField } from '../../fields/walk.ts'
import { noteCopy } from '../../hooks/noteCopy.ts'
import { tellWentOut } from '../../hooks/tellWentOut.ts'
import { stampPublication } from '../../hooks/stampPublication.ts'
import type { Gated } from '../../options/own/Gated.ts'
import type { Resolved } from '../../options/options.ts'
import { gatedCollection } from './gatedCollection.ts'
import { withHooks } from '../withHooks.ts'
import { withImportDesk } from './withImportDesk.ts'

/**
 * The articles' collection, gated: with its sections, its finished credit line and its dates of
 * publication.
 */
export function articleCollection(
  collection: CollectionConfig,
  gated: Gated,
  options: Resolved,
): CollectionConfig {
  const own = gated.own?.names
  const desk = own ? collection : withImportDesk(collection, options)
  const sections = own ? collection.fields : withSections(collection.fields, options)
  const fields = [...sections, creditLineField(options, own)]
  const forceSelect = { ...collection.forceSelect, ...creditLineNeeds(own) }
  const admin = options.disabled
    ? desk.admin
    : { ...desk.admin, baseFilter: written(collection, gated, options) }
  return withHooks(gatedCollection({ ...desk, admin, fields, forceSelect }, gated, options), {
    beforeOperation: options.disabled || !gated.addresses ? [] : [noteCopy],
    beforeRead: [withoutHidden(options)],
    beforeChange: [stampPublication(gated.addresses ? 'addressed' : 'dated')],
    afterChange: options.disabled ? [] : [tellWentOut],
  })
}

/** Lists leave out the drafts that Payload made of a form that was opened and never written in. */
const written =
  ({ admin = {} }: CollectionConfig, gated: Gated, options: Resolved): BaseFilter =>
  async (args) => {
    const theirs = await (admin.baseFilter ?? admin.baseListFilter)?.(args)
    const empty = await emptyDrafts(args.req.payload, gated, options)
    const all = [...(theirs ? [theirs] : []), ...(empty.length > 0 ? [{ id: { not_in: empty } }] : [])]
    return all.length > 0 ? { and: all } : null
  }

/** Fills a `section` that names no choices of its own with the newsroom's. */
const withSections = (fields: CollectionConfig['fields'], { sections }: Resolved) =>
  changeField(fields, 'section', (field) =>
    field.type === 'select' && field.options.length === 0
      ? { ...field, options: sections.map(({ key, label }) => ({ value: key, label })) }
      : field,
  )
