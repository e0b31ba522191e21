'use client'
import { toast, useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import type { SaidRefusedSchedule } from '../../endpoints/refusedSchedules.ts'
import { label } from '../../language/label.ts'
import { frame, red } from '../frame.ts'
import { messageIn, useApi } from '../useApi.ts'
import { useLabel } from '../useLabel.ts'
import { Dismiss } from './Dismiss.tsx'

const texts = {
  heading: label('排程到時未能發布', '定时到时未能发布', 'Scheduled, and not published when due'),
  untitled: label('沒有標題', '没有标题', 'untitled'),
  due: label('原定', '原定', 'due'),
}

/**
 * On the dashboard: what was scheduled and refused when it was due, with the reasons, until its
 * editor has dealt with it. Nothing at all when there is none.
 *
 * It asks the route, and does not look for itself: Next bundles pages apart from the routes, and
 * the guard lives in the bundle that made the config.
 */
export function RefusedSchedules({ timeZone }: { timeZone: string }) {
  const refused = useRefusedSchedules()
  const said = useLabel()
  const { language } = useTranslation().i18n
  const { config } = useConfig()
  if (refused.length === 0) return null
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  const urlOf = ({ collection, id }: SaidRefusedSchedule) =>
    formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/${collection}/${id}` })
  return (
    <section className="newsroom-refused-schedules" style={frame(red, 'calc(var(--base) * 1.5)')}>
      <h3 style={{ margin: 0 }}>{said(texts.heading)}</h3>
      <ul style={{ margin: '0.5rem 0 0', paddingInlineStart: '1.2rem' }}>
        {refused.map((one) => (
          <li key={one.job}>
            <a href={urlOf(one)}>{one.title || said(texts.untitled)}</a>{' '}
            <span>
              ({said(texts.due)} {when.format(new Date(one.dueAt))})
            </span>{' '}
            <Dismiss job={one.job} />
            <ul style={{ paddingInlineStart: '1.2rem' }}>
              {reasonsOf(one).map((why) => (
                <li key={why}>{why}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

const reasonsOf = ({ findings, error }: SaidRefusedSchedule): string[] =>
  findings.length > 0 ? [...new Set(findings.map(({ message }) => message))] : [error]

/** The list as the route gives it; empty until it has answered. */
function useRefusedSchedules(): readonly SaidRefusedSchedule[] {
  const api = useApi()
  const [refused, setRefused] = useState<readonly SaidRefusedSchedule[]>([])
  useEffect(() => {
    const ask = async () => {
      const response = await api('/newsroom/refused-schedules')
      if (!response.ok) throw new Error(await messageIn(response))
      // The newsroom's own route, which answers so.
      const { docs } = (await response.json()) as { docs: SaidRefusedSchedule[] }
      setRefused(docs)
    }
    ask().catch((error: unknown) => toast.error(String(error)))
    // Once; `api` is made anew with every rendering and always does the same.
  }, [])
  return refused
}
