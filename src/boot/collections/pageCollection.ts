import type { CollectionConfig } from 'payload'
import { pageEndpoints } from '../../endpoints/pages/index.ts'
import { changeField } from '../../fields/walk.ts'
import type { Resolved } from '../../options/options.ts'
import { label } from '../../language/label.ts'

/**
 * The pages' collection with its exports: the routes, the choice of the printer's templates, and
 * the page as it will print beside its form. With the gate switched off nothing is exported: there
 * is nobody who clears it.
 */
export function pageCollection(collection: CollectionConfig, options: Resolved): CollectionConfig {
  return {
    ...collection,
    ...(!options.disabled && { endpoints: [...pageEndpoints(options), ...(collection.endpoints || [])] }),
    fields: [pageView(options), ...withTemplates(collection.fields, options)],
  }
}

const pageView = ({ slugs, disabled }: Resolved): CollectionConfig['fields'][number] => ({
  name: 'pageView',
  type: 'ui',
  admin: {
    disableListColumn: true,
    condition: () => !disabled,
    components: {
      Field: { path: 'payload-newsroom/client#PageView', clientProps: { pages: slugs.pages } },
    },
  },
})

/** Where there is a printer its templates are the only ones there are. */
const withTemplates = (fields: CollectionConfig['fields'], { print }: Resolved) =>
  changeField(fields, 'template', (field) =>
    print && field.type === 'text' && !field.hasMany
      ? {
          name: field.name,
          type: 'select',
          ...(field.label !== undefined && { label: field.label }),
          options: print.templates.map(({ key, name }) => ({
            value: key,
            label: label(name['zh-Hant'], name['zh-Hans'], name.en),
          })),
          admin: {
            ...(field.admin?.position && { position: field.admin.position }),
            ...(field.admin?.description && { description: field.admin.description }),
          },
        }
      : field,
  )
