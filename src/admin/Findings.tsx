'use client'
import { FieldDescription, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { languageOf, type Language } from '../language/Language.ts'
import { messageOf } from '../gate/messages/messageOf.ts'
import { isScheduleFinding, type ScheduleFinding } from '../gate/schedules/scheduleFinding.ts'
import { scheduleMessageOf } from '../gate/schedules/scheduleMessageOf.ts'
import type { Finding } from '../gate/types.ts'
import { pageMessageOf } from '../pages/messages/pageMessageOf.ts'
import type { PageFinding } from '../pages/PageFinding.ts'

type StoredFinding = Finding | PageFinding | ScheduleFinding

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
            {messageIn(finding, language)}
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

function messageIn(finding: StoredFinding, language: Language): string {
  if (isScheduleFinding(finding)) return scheduleMessageOf(finding, language)
  return 'item' in finding ? pageMessageOf(finding, language) : messageOf(finding, language)
}
