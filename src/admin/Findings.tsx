'use client'
import { FieldDescription, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { languageOf } from '../language/Language.ts'
import { messageOf } from '../gate/messages/messageOf.ts'
import type { Finding } from '../gate/types.ts'
import { pageMessageOf } from '../pages/messages/pageMessageOf.ts'
import type { PageFinding } from '../pages/PageFinding.ts'

/** A decision's findings in the reader's own language, whoever was refused in whichever; nothing where there were none. */
export function Findings({ field, path }: JSONFieldClientProps) {
  const { value } = useField<readonly (Finding | PageFinding)[] | null>({ path })
  const language = languageOf(useTranslation().i18n.language)
  if (!Array.isArray(value) || value.length === 0) return null
  return (
    <div className="field-type">
      <FieldLabel as="span" label={field.label} path={path} />
      <ul style={{ margin: 0, paddingInlineStart: '1.2rem' }}>
        {value.map((finding: Finding | PageFinding, index) => (
          <li key={index}>
            {'item' in finding ? pageMessageOf(finding, language) : messageOf(finding, language)}{' '}
            <code>{finding.rule}</code>{' '}
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
