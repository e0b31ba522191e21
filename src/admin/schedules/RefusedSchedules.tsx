import type { ServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { visibleRefusals } from '../../endpoints/refusedSchedules.ts'
import type { Resolved } from '../../options.ts'
import { languageOf } from '../../gate/messages/index.ts'
import { messageOf } from '../../gate/messages/messageOf.ts'
import type { RefusedSchedule } from '../../gate/schedules/refusedSchedules.ts'
import { say, type Said } from '../../say.ts'
import { frame, red } from '../frame.ts'
import { Dismiss } from './Dismiss.tsx'

const texts = {
  heading: say('排程到時未能發布', '定时到时未能发布', 'Scheduled, and not published when due'),
  untitled: say('沒有標題', '没有标题', 'untitled'),
  due: say('原定', '原定', 'due'),
} satisfies Record<string, Said>

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
  const { admin } = payload.config.routes
  const when = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  const whyOf = ({ findings, error }: RefusedSchedule) =>
    findings.length > 0
      ? [...new Set(findings.map((one) => messageOf(one, languageOf(i18n.language), timeZone)))]
      : [error]
  return (
    <section className="newsroom-refused-schedules" style={frame(red, 'calc(var(--base) * 1.5)')}>
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
            <Dismiss job={one.job} />
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
