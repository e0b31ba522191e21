'use client'
import { FieldDescription, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { languageOf } from '../language/Language.ts'
import { findingMessage, type StoredFinding } from './findingMessage.ts'

/**
 * The findings of a decision, in the language of the person who looks at it now, not of the one who
 * was refused. Shows nothing where there were none.
 */
export function Findings({ field, path }: JSONFieldClientProps) {
  const { value } = useField<readonly StoredFinding[] | null>({ path })
  const language = languageOf(useTranslation().i18n.language)
  if (!Array.isArray(value) || value.length === 0) return null
  return (
    <div className="field-type">
      <FieldLabel as="span" label={field.label} path={path} />
      <ul style={{ margin: 0, paddingInlineStart: '1.2rem' }}>
        {value.map((finding: StoredFinding, index) => (
          <li key={index}>
            {findingMessage(finding, language)} <code>{finding.rule}</code>{' '}
            {'path' in finding && (
              <>
                <code>{finding.path}</code> {finding.locale}
              </>
            )}
          </li>
        ))}
      </ul>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
