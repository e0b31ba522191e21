'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { DayGroupName, DayItem } from '../../endpoints/desk/day/Day.ts'
import { shortened } from '../../language/shortened.ts'
import { useLabel } from '../useLabel.ts'
import { useWhen } from '../useWhen.ts'
import { states, texts } from './texts.ts'

/** Longest headline and longest reason, in code points: two lines of a card each. */
const longest = { title: 44, note: 90 }

/** One document of the day: its headline as a link, when, how far, and why. */
export function DayLine({ item, group, timeZone }: { item: DayItem; group: DayGroupName; timeZone: string }) {
  const say = useLabel()
  const { config } = useConfig()
  const when = useWhen(timeZone)
  const { collection, id, title, at, by, state, toMend = 0, notes } = item
  const url = formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/${collection}/${id}` })
  const moment = at === undefined ? '' : group === 'pages' ? when.day(at) : when.moment(at)
  const dated = group === 'audit' ? say(texts.asOf, { at: moment }) : moment
  const about = [dated, state ? say(states[state], { n: toMend }) : '', by].filter(Boolean).join(' · ')
  return (
    <li style={{ padding: '0.45rem 0', borderTop: '1px solid var(--theme-elevation-100)' }}>
      <a href={url} style={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {shortened(title, longest.title) || say(texts.untitled)}
      </a>
      {about !== '' && (
        <div style={{ color: 'var(--theme-elevation-650)', fontSize: '0.85rem' }}>{about}</div>
      )}
      {notes.map((note) => (
        <div key={note} style={{ fontSize: '0.85rem', overflowWrap: 'anywhere' }}>
          {shortened(note, longest.note)}
        </div>
      ))}
    </li>
  )
}
