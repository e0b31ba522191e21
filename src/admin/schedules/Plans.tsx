'use client'
import type { WordedPlan } from '../../endpoints/desk/standing.ts'
import { texts } from '../acts/texts.ts'
import { frame, red } from '../frame.ts'
import { list } from '../page/Part.tsx'
import { useLabel } from '../useLabel.ts'
import { useWhen } from '../useWhen.ts'

/** What is planned for a document: who, when, what, and what would have it refused. Nothing where nothing is planned. */
export function Plans({ plans, timeZone }: { plans: readonly WordedPlan[]; timeZone: string }) {
  const say = useLabel()
  if (plans.length === 0) return null
  return (
    <div style={{ marginBottom: '1rem' }} data-plans={plans.length}>
      <strong>{say(texts.plans)}</strong>
      {plans.map((plan) => (
        <Plan key={plan.job} plan={plan} timeZone={timeZone} />
      ))}
    </div>
  )
}

function Plan({ plan, timeZone }: { plan: WordedPlan; timeZone: string }) {
  const say = useLabel()
  const when = useWhen(timeZone)
  const { type, dueAt, by, locale, refusedFor } = plan
  const what = say(type === 'publish' ? texts.willPublish : texts.willUnpublish, { at: when.moment(dueAt) })
  const who = by === '' ? say(texts.planByNobody) : say(texts.planBy, { who: by })
  return (
    <div style={{ marginTop: '0.25rem' }}>
      {[what, who, locale === '' ? '' : say(texts.planOnly, { locale })].filter(Boolean).join(' · ')}
      {refusedFor.length > 0 && (
        <div role="alert" data-would-refuse style={frame(red, '0.5rem')}>
          {say(texts.wouldRefuse)}
          <ul style={list}>
            {refusedFor.map((why) => (
              <li key={why}>{why}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
