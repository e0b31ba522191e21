import type { Field } from 'payload'

/**
 * The fields that hold values at the top level: what stands in tabs without a name, rows and
 * collapsibles counts as top level.
 */
export function topLevelFields(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) => ('name' in tab && tab.name ? [] : topLevelFields(tab.fields)))
    }
    if (field.type === 'row' || field.type === 'collapsible') return topLevelFields(field.fields)
    if (field.type === 'group' && !('name' in field && field.name)) return topLevelFields(field.fields)
    return [field]
  })
}

/** The names of those fields. */
export const topLevelNames = (fields: readonly Field[]): Set<string> =>
  new Set(topLevelFields(fields).flatMap((field) => ('name' in field && field.name ? [field.name] : [])))

/**
 * A copy of the fields in which the top-level field called `name` is `change(field)`. The original
 * is left as it is.
 */
export function changeField(
  fields: readonly Field[],
  name: string,
  change: (field: Field) => Field,
): Field[] {
  return fields.map((field) => {
    if ('name' in field && field.name === name) return change(field)
    if (field.type === 'tabs') {
      return {
        ...field,
        tabs: field.tabs.map((tab) =>
          'name' in tab && tab.name ? tab : { ...tab, fields: changeField(tab.fields, name, change) },
        ),
      }
    }
    if (field.type === 'row' || field.type === 'collapsible') {
      return { ...field, fields: changeField(field.fields, name, change) }
    }
    return field
  })
}
