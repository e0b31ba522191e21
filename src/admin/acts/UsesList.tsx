'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { Use } from '../../endpoints/uses/Use.ts'
import { list } from '../page/Part.tsx'
import { useLabel } from '../useLabel.ts'
import { useWhen } from '../useWhen.ts'
import { texts } from './texts.ts'

interface UsesListProps {
  uses: readonly Use[]
  timeZone: string
  /** There are more than these. */
  hasMore?: boolean
}

/** The documents that use something: each by its headline, a page by its day and number, and what readers get of it. */
export function UsesList({ uses, timeZone, hasMore = false }: UsesListProps) {
  const say = useLabel()
  const { config } = useConfig()
  const nameOf = useUseName(timeZone)
  const urlOf = ({ collection, id }: Use) =>
    formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/${collection}/${id}` })
  return (
    <ul style={list} data-uses={uses.length}>
      {uses.map((use) => (
        <li key={`${use.collection} ${use.id}`}>
          <a href={urlOf(use)}>{nameOf(use)}</a>
          <span style={{ color: 'var(--theme-elevation-600)' }}>　{say(texts[stateOf(use)])}</span>
        </li>
      ))}
      {hasMore && <li>{say(texts.more)}</li>}
    </ul>
  )
}

/** What to call a document that uses another: pages have a day, an edition and a number. */
export function useUseName(timeZone: string): (use: Use) => string {
  const say = useLabel()
  const when = useWhen(timeZone)
  return ({ title, date, edition, number }) =>
    [date === undefined ? '' : when.day(date), edition, number, title].filter(Boolean).join(' ') ||
    say(texts.untitled)
}

function stateOf({ status, takenDown, trashed, in: where }: Use) {
  if (takenDown) return 'isDown'
  if (trashed) return 'inTrash'
  if (status === undefined) return 'onPage'
  return where.includes('public') ? 'shown' : 'inDraft'
}

/** Whether readers see it there now. */
export const isShown = ({ in: where, trashed }: Use): boolean => where.includes('public') && !trashed
