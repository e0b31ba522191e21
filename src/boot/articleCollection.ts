import type { CollectionConfig } from 'payload'
import { withoutHidden } from '../access/hidden/withoutHidden.ts'
import { creditLineField, creditLineNeeds } from '../fields/creditLineField.ts'
import { changeField } from '../fields/walk.ts'
import { noteCopy } from '../hooks/noteCopy.ts'
import { stampPublication } from '../hooks/stampPublication.ts'
import type { Resolved } from '../options/options.ts'
import { gatedCollection } from './gatedCollection.ts'
import { withHooks } from './withHooks.ts'

/**
 * The articles' collection, gated: with its sections, its finished credit line and its dates of
 * publication.
 */
export function articleCollection(collection: CollectionConfig, options: Resolved): CollectionConfig {
  const fields = [...withSections(collection.fields, options), creditLineField(options)]
  const forceSelect = { ...collection.forceSelect, ...creditLineNeeds }
  return withHooks(gatedCollection({ ...collection, fields, forceSelect }, 'articles', options), {
    beforeOperation: options.disabled ? [] : [noteCopy],
    beforeRead: [withoutHidden(options.slugs, options.who.isStaff)],
    beforeChange: [stampPublication(true)],
  })
}

/** Fills a `section` that names no choices of its own with the newsroom's. */
const withSections = (fields: CollectionConfig['fields'], { sections }: Resolved) =>
  changeField(fields, 'section', (field) =>
    field.type === 'select' && field.options.length === 0
      ? { ...field, options: sections.map(({ key, label }) => ({ value: key, label })) }
      : field,
  )
