'use client'
import { FieldDescription, FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import type { Mention } from '../story/types.ts'

/**
 * The words that were declared not to be credits when a decision was taken, each with its reason.
 * Shows nothing where there were none.
 */
export function Declared({ field, path }: JSONFieldClientProps) {
  const { value } = useField<readonly Partial<Mention>[] | null>({ path })
  if (!Array.isArray(value) || value.length === 0) return null
  return (
    <div className="field-type">
      <FieldLabel as="span" label={field.label} path={path} />
      <ul style={{ margin: 0, paddingInlineStart: '1.2rem' }}>
        {value.map(({ text, locale, reason, by }: Partial<Mention>, index) => (
          <li key={index}>{[text, locale, reason, by].filter(Boolean).join(' · ')}</li>
        ))}
      </ul>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
