import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'

/**
 * A form's data as the gate is asked about it. A picture that is chosen and not yet sent has a name
 * and a size, which is all the gate asks of it here.
 */
export function formData(fields: FormState): Record<string, unknown> {
  const { file, ...data } = reduceFieldsToValues(fields, true)
  return file instanceof File ? { ...data, chosenFile: { filename: file.name, filesize: file.size } } : data
}
