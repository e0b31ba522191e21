import type { CollapsibleField, Field, NamedTab, RowField, Tab, UnnamedGroupField } from 'payload'

/**
 * The fields that hold values at the top level: what stands in tabs without a name, rows,
 * collapsibles and groups without a name counts as top level.
 *
 * @param ofNamedTab what a tab with a name counts as; nothing where a caller does not say
 */
export function topLevelFields(
  fields: readonly Field[],
  ofNamedTab: (tab: NamedTab) => Field[] = () => [],
): Field[] {
  const inside = (all: readonly Field[]) => topLevelFields(all, ofNamedTab)
  return fields.flatMap((field) => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => (isNamed(tab) ? ofNamedTab(tab) : inside(tab.fields)))
    return isTransparent(field) ? inside(field.fields) : [field]
  })
}

const isNamed = (tab: Tab): tab is NamedTab => 'name' in tab && Boolean(tab.name)

/** Whether a field only arranges others, whose values stand where it does. */
const isTransparent = (field: Field): field is RowField | CollapsibleField | UnnamedGroupField =>
  field.type === 'row' ||
  field.type === 'collapsible' ||
  (field.type === 'group' && !('name' in field && field.name))

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
          isNamed(tab) ? tab : { ...tab, fields: changeField(tab.fields, name, change) },
        ),
      }
    }
    return isTransparent(field) ? { ...field, fields: changeField(field.fields, name, change) } : field
  })
}
