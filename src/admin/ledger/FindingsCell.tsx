'use client'
import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { isRecord } from '../../rows/isRecord.ts'
import { shortened } from '../../language/shortened.ts'
import { label } from '../../language/label.ts'
import { languageOf } from '../../language/Language.ts'
import { findingMessage, type StoredFinding } from '../findingMessage.ts'
import { useLabel } from '../useLabel.ts'

const more = label('（共 {n} 項）', '（共 {n} 项）', ' ({n} in all)')

/** Longest message in a row, in code points. */
const longest = 60

/** In the list of decisions: what was found, or the reason that was given. */
export function FindingsCell({ cellData, rowData }: DefaultCellComponentProps) {
  const say = useLabel()
  const language = languageOf(useTranslation().i18n.language)
  // The ledger holds what the gate wrote there; nobody else writes it.
  const found = Array.isArray(cellData) ? (cellData as StoredFinding[]) : []
  const lines = [...new Set(found.map((one) => findingMessage(one, language)))]
  const [first] = lines
  if (first === undefined)
    return <span>{shortened(String((isRecord(rowData) && rowData.reason) || ''), longest)}</span>
  return (
    <span title={lines.join('\n')}>
      {shortened(first, longest)}
      {lines.length > 1 && say(more, { n: lines.length })}
    </span>
  )
}
