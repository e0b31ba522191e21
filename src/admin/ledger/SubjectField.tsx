'use client'
import { FieldLabel, useFormFields } from '@payloadcms/ui'
import type { UIFieldClientProps } from 'payload'
import { SubjectLink } from './SubjectLink.tsx'

/** In a decision: the headline of the document that was decided about, as a link to it. */
export function SubjectField({ field, path }: UIFieldClientProps) {
  const collection = useFormFields(([fields]) => fields.subjectCollection?.value)
  const id = useFormFields(([fields]) => fields.subjectId?.value)
  return (
    <div className="field-type">
      <FieldLabel as="span" label={field.label} path={path} />
      <div>
        <SubjectLink collection={String(collection ?? '')} id={String(id ?? '')} />
      </div>
    </div>
  )
}
