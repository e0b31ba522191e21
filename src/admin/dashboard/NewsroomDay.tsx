'use client'
import { useConfig, useLocale } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { Day } from '../../endpoints/desk/day.ts'
import type { DayGroup } from '../../endpoints/desk/day/Day.ts'
import { useAnswer } from '../useAnswer.ts'
import { useLabel } from '../useLabel.ts'
import { DayLine } from './DayLine.tsx'
import { groupTitles, texts } from './texts.ts'

const grid = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 20rem), 1fr))',
  gap: '1rem',
  alignItems: 'start',
  marginBottom: 'calc(var(--base) * 2)',
} as const

const card = {
  padding: '0.9rem 1.1rem 1.1rem',
  border: '1px solid var(--theme-elevation-150)',
  borderRadius: 'var(--style-radius-m)',
  background: 'var(--theme-elevation-0)',
} as const

/** On the dashboard: the newsroom's day, by who looks. Groups that hold nothing are not there. */
export function NewsroomDay({ timeZone }: { timeZone: string }) {
  const say = useLabel()
  const { code } = useLocale()
  const { body, failed } = useAnswer<Day>(`/newsroom/day${code ? `?locale=${code}` : ''}`, '')
  if (failed !== undefined)
    return (
      <p role="alert">
        {say(texts.failed)}：{failed}
      </p>
    )
  return (
    <section className="newsroom-day" aria-label={say(texts.title)} aria-busy={body === undefined}>
      {body?.groups.length === 0 && <p>{say(texts.quiet)}</p>}
      <div style={grid}>
        {body?.groups.map((group) => (
          <Group key={group.group} group={group} timeZone={timeZone} />
        ))}
      </div>
    </section>
  )
}

function Group({ group, timeZone }: { group: DayGroup; timeZone: string }) {
  const say = useLabel()
  const { items, more } = group
  return (
    <section style={card} data-day={group.group} aria-label={say(groupTitles[group.group])}>
      <h3 style={{ margin: '0 0 0.6rem', fontSize: '1rem', fontWeight: 600 }}>
        {say(groupTitles[group.group])}{' '}
        <span style={{ color: 'var(--theme-elevation-600)', fontWeight: 400 }}>{items.length + more}</span>
      </h3>
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {items.map((item) => (
          <DayLine
            key={`${item.collection} ${item.id} ${item.at}`}
            item={item}
            group={group.group}
            timeZone={timeZone}
          />
        ))}
      </ul>
      {more > 0 && <More group={group} />}
    </section>
  )
}

/** How many more there are; drafts lead to the list of all drafts. */
function More({ group: { group, items, more } }: { group: DayGroup }) {
  const say = useLabel()
  const { config } = useConfig()
  const collection = items[0]?.collection
  const isOfDrafts = group === 'blocked' || group === 'ready'
  const line = say(texts.more, { n: more })
  if (!isOfDrafts || collection === undefined) return <div style={{ marginTop: '0.6rem' }}>{line}</div>
  const path = `/collections/${collection}` as const
  const url = formatAdminURL({ adminRoute: config.routes.admin, path })
  return (
    <a
      href={`${url}?where[or][0][and][0][_status][equals]=draft`}
      style={{ display: 'block', marginTop: '0.6rem' }}
    >
      {line}
    </a>
  )
}
