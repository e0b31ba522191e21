import type { ServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { visibleRefusals } from '../../endpoints/refusedSchedules.ts'
import type { Resolved } from '../../options.ts'
import { languageOf } from '../../gate/messages/index.ts'
import { messageOf } from '../../gate/messages/messageOf.ts'
import type { RefusedSchedule } from '../../gate/schedules/refusedSchedules.ts'
import { say, type Said } from '../../say.ts'
import { Dismiss } from './Dismiss.tsx'

const texts = {
  heading: say('排程到時未能發布', '定时到时未能发布', 'Scheduled, and not published when due'),
  untitled: say('沒有標題', '没有标题', 'untitled'),
  due: say('原定', '原定', 'due'),
} satisfies Record<string, Said>

const frame = {
  margin: '0 0 calc(var(--base) * 1.5)',
  padding: '0.75rem 1rem',
  borderInlineStart: '4px solid var(--theme-error-500)',
  background: 'var(--theme-elevation-50)',
} as const

/**
 * On the dashboard: what was scheduled and refused when it was due, with the reasons, until its editor has dealt with it. Nothing at
 * all when there is none.
 */
export async function RefusedSchedules({ payload, i18n, user }: ServerProps) {
  // The plugin puts its options there and only it adds this component.
  const { who, timeZone } = payload.config.custom.newsroom as Resolved
  const refused = user ? await visibleRefusals({ payload, user }, who) : []
  if (refused.length === 0) return null
  const said = (text: Said) => text[i18n.language] ?? text.en
  const { admin, api } = payload.config.routes
  const when = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  const whyOf = ({ findings, error }: RefusedSchedule) =>
    findings.length > 0
      ? [...new Set(findings.map((one) => messageOf(one, languageOf(i18n.language), timeZone)))]
      : [error]
  return (
    <section className="newsroom-refused-schedules" style={frame}>
      <h3 style={{ margin: 0 }}>{said(texts.heading)}</h3>
      <ul style={{ margin: '0.5rem 0 0', paddingInlineStart: '1.2rem' }}>
        {refused.map((one) => (
          <li key={one.job}>
            <a href={formatAdminURL({ adminRoute: admin, path: `/collections/${one.collection}/${one.id}` })}>
              {one.title || said(texts.untitled)}
            </a>{' '}
            <span>
              ({said(texts.due)} {when.format(new Date(one.dueAt))})
            </span>{' '}
            <Dismiss
              url={formatAdminURL({ apiRoute: api, path: `/newsroom/refused-schedules/${one.job}/dismiss` })}
            />
            <ul style={{ paddingInlineStart: '1.2rem' }}>
              {whyOf(one).map((why) => (
                <li key={why}>{why}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
