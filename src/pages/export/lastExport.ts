import type { JudgeContext } from '../../gate/judge/JudgeContext.ts'
import { lastPageLine } from '../lastPageLine.ts'
import type { ExportRecord } from './contents.ts'
import { formatNamed } from './formats.ts'

/** The last time a page was exported, by whom, and what it contained. */
export interface LastExport {
  at: string
  who: string
  contents: ExportRecord
}

/** The page's last export, in whichever format; undefined when it never was exported. */
export async function lastExport(
  judging: JudgeContext,
  id: number | string,
): Promise<LastExport | undefined> {
  const line = await lastPageLine(judging, { id, outcome: 'exported' })
  if (!line || !isExportRecord(line.contents)) return undefined
  return { at: new Date(line.at).toISOString(), who: line.who ?? '', contents: line.contents }
}

/** The last export as those are told of it who look at the page. */
export interface ExportNote {
  at: string
  who: string
  format: ExportRecord['format']
}

/** Null for a page that never was exported. */
export const exportNote = (last: LastExport | undefined): ExportNote | null =>
  last ? { at: last.at, who: last.who, format: last.contents.format } : null

/** Only the gate writes the ledger, so looking at the outer shape is enough. */
const isExportRecord = (value: unknown): value is ExportRecord =>
  typeof value === 'object' &&
  value !== null &&
  'documents' in value &&
  Array.isArray(value.documents) &&
  'format' in value &&
  formatNamed(value.format) !== undefined
