'use client'
import { useField, useFormFields } from '@payloadcms/ui'
import { idOf } from '../../rows/idOf.ts'
import { Placed } from './Placed.tsx'

interface PlacedBelowProps {
  /** The field that says which document, or which ones. */
  path: string
  /** The collection that is placed. */
  collection: string
}

/**
 * Under a field that places photos or boxes: each of them as it prints. A row's caption for this use
 * stands beside the field.
 */
export function PlacedBelow({ path, collection }: PlacedBelowProps) {
  const { value } = useField<unknown>({ path })
  const beside = path.replace(/[^.]+$/u, 'caption')
  const caption = useFormFields(([fields]) => fields[beside]?.value)
  const ids = [value].flat().flatMap((one) => idOf(one) ?? [])
  return ids.map((id) => (
    <Placed
      key={id}
      row={`${collection}:${id}`}
      caption={typeof caption === 'string' ? caption : undefined}
    />
  ))
}
