import type { Field } from 'payload'

/** Fields with what holds no value itself (rows, tabs without a name, collapsibles) opened. */
export const openedFields = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field): Field[] => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name
          ? [
              {
                type: 'group',
                name: tab.name,
                fields: tab.fields,
                ...(tab.label && { label: tab.label }),
              } as Field,
            ] // Payload stores a named tab as a group
          : openedFields(tab.fields),
      )
    const isBare = !('name' in field && field.name)
    const isFrame = field.type === 'row' || field.type === 'collapsible' || (field.type === 'group' && isBare)
    return isFrame && 'fields' in field ? openedFields(field.fields) : [field]
  })

/** A field that holds a value, with its name. */
export type NamedField = Field & { name: string }

const isNamed = (field: Field): field is NamedField => 'name' in field && Boolean(field.name)

/** The fields that hold values, as `openedFields` gives them. */
export const namedFields = (fields: readonly Field[]): NamedField[] => openedFields(fields).filter(isNamed)

/** The field at a dotted path, through groups, tabs with a name and lists; nothing where there is none. */
export function fieldAt(fields: readonly Field[], path: string): NamedField | undefined {
  const [name, ...rest] = path.split('.')
  const field = namedFields(fields).find((one) => one.name === name)
  if (!field || rest.length === 0) return field
  return 'fields' in field ? fieldAt(field.fields, rest.join('.')) : undefined
}
