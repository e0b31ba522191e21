import type { PayloadRequest } from 'payload'
import { isBlank } from '../../story/isBlank.ts'

/** One document that uses another. */
export interface Use {
  collection: string
  id: number | string
  /** In the locale asked for, or else in the first that has one; empty when it has none. */
  title: string
  /** `changed`: public, with a newer draft. Pages have no status. */
  status?: 'published' | 'changed' | 'draft'
  /** In what readers get, in the latest draft, or in both. */
  in: ('public' | 'draft')[]
  trashed?: boolean
  takenDown?: boolean
}

export interface Uses {
  uses: Use[]
  /** There are more than the answer holds. */
  hasMore: boolean
}

/** A localized text in the asker's language, or in any. */
export function titleIn(value: unknown, { locale }: PayloadRequest): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  const texts: Record<string, unknown> = { ...value }
  const said = [texts[String(locale)], ...Object.values(texts)]
  return said.find((text): text is string => typeof text === 'string' && !isBlank(text)) ?? ''
}
