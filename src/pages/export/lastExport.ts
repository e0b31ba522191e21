import type { JudgeContext } from '../../gate/judge/JudgeContext.ts'
import type { AdapterRequest } from '../../database/unit.ts'
import { decisionsSlug } from '../../gate/ledger/decisionsSlug.ts'
import type { ExportRecord } from './contents.ts'
import { formatNamed } from './formats.ts'

/** The last time a page was exported, by whom, and what it contained. */
export interface LastExport {
  at: string
  who: string
  contents: ExportRecord
}

interface Line {
  id: number | string
  at: string
  who?: string | null
  contents?: unknown
}

/** The page's last export, in whatever format; nothing when it never was exported. */
export async function lastExport(
  { adapter, options }: JudgeContext,
  id: number | string,
  req?: AdapterRequest,
): Promise<LastExport | undefined> {
  const { docs } = await adapter.find<Line>({
    collection: decisionsSlug,
    where: {
      and: [
        { subjectId: { equals: String(id) } },
        { subjectCollection: { equals: options.slugs.pages } },
        { outcome: { equals: 'exported' } },
      ],
    },
    sort: ['-at', '-id'],
    limit: 1,
    pagination: false,
    ...(req && { req }),
  })
  const [line] = docs
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
