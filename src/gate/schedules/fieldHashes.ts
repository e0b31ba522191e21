import { createHash } from 'node:crypto'
import type { Row } from '../../rows/readable.ts'

/** What saving and publishing themselves set, or show only: no editor writes it. */
const notEdited: ReadonlySet<string> = new Set([
  'id',
  '_id',
  '_status',
  'createdAt',
  'updatedAt',
  'revision',
  'firstPublishedAt',
  'revisedAt',
  'previousSlugs',
  'linkedAssets',
  'approved',
  'takedown',
])

/**
 * Each field of a stored document as a number, in all its locales: SHA-256 in hex. An app's own
 * fields count as the newsroom's do; an empty field is left out, so that null and nothing are one.
 */
export const fieldHashes = (row: Row): Record<string, string> =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([name]) => !notEdited.has(name))
      .map(([name, value]) => [name, stableJson(value)] as const)
      .filter(([, json]) => json !== '')
      .map(([name, json]) => [name, createHash('sha256').update(json).digest('hex')]),
  )

/**
 * JSON whose members are in order, without empty ones; the empty text for what is empty altogether.
 */
function stableJson(value: unknown): string {
  if (value === null || value === undefined || value === '') return ''
  if (value instanceof Date) return JSON.stringify(value)
  if (typeof value !== 'object') return JSON.stringify(value) ?? ''
  // A database's own id object prints as its text.
  if ('toHexString' in value) return JSON.stringify(String(value))
  if (Array.isArray(value)) return value.length === 0 ? '' : `[${value.map(stableJson).join(',')}]`
  const members = Object.entries(value)
    .map(([name, inner]) => [name, stableJson(inner)] as const)
    .filter(([, json]) => json !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, json]) => `${JSON.stringify(name)}:${json}`)
  return members.length === 0 ? '' : `{${members.join(',')}}`
}
