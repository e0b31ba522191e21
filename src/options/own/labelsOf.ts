import type { Field } from 'payload'
import { namedFields } from './fieldAt.ts'
import type { FieldLabel } from '../../rows/FieldLabel.ts'

/** What an app calls its fields, by path, those within groups and lists too. A label made by a function is left out. */
export function labelsOf(fields: readonly Field[], before = ''): Record<string, FieldLabel> {
  const found: Record<string, FieldLabel> = {}
  for (const field of namedFields(fields)) {
    const path = `${before}${field.name}`
    const label = 'label' in field ? field.label : undefined
    found[path] = isLabel(label) ? label : inWords(field.name)
    if ('fields' in field) Object.assign(found, labelsOf(field.fields, `${path}.`))
  }
  return found
}

const isLabel = (label: unknown): label is FieldLabel =>
  (typeof label === 'string' && label !== '') || (typeof label === 'object' && label !== null)

/** `heroImage` as `Hero Image`, as the admin shows a field without a label. */
const inWords = (name: string): string =>
  name.replace(/([a-z0-9])([A-Z])/gu, '$1 $2').replace(/^./u, (first) => first.toUpperCase())
