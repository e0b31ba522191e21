'use client'
import { useDocumentEvents, useDocumentInfo, useEditDepth, useLocale, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import type { Standing } from '../../endpoints/desk/standing.ts'
import type { GatedKind } from '../../options/slugs.ts'
import { shortened } from '../../language/shortened.ts'
import { Plans } from '../schedules/Plans.tsx'
import { ScheduleWarning } from '../schedules/ScheduleWarning.tsx'
import { useLabel } from '../useLabel.ts'
import { Correction } from './Correction.tsx'
import { DeleteWarning } from './DeleteWarning.tsx'
import type { DocumentInHand, UsesAnswer } from './DocumentInHand.ts'
import { Lost } from './Lost.tsx'
import { Release } from './Release.tsx'
import { TakenDown } from './TakenDown.tsx'
import { Takedown } from './Takedown.tsx'
import { texts } from './texts.ts'
import { useAnswer } from '../useAnswer.ts'
import { UsesList } from './UsesList.tsx'

/** Longest headline at the head of a drawer, in code points. */
const longest = 30

interface DocumentDeskProps {
  kind: GatedKind
  /** Whether its collection has the newsroom's own corrections. */
  hasCorrections: boolean
  timeZone: string
}

/**
 * Beside a document's form: whether it was taken down, what of it readers lost, what is planned for
 * it, where it is used; and what can be done about it. Nothing before it is saved.
 */
export function DocumentDesk({ kind, hasCorrections, timeZone }: DocumentDeskProps) {
  const { id, collectionSlug } = useDocumentInfo()
  const { standing, uses, failed, onDone } = useDesk(collectionSlug, id)
  const say = useLabel()
  if (failed !== undefined)
    return (
      <p role="alert">
        {say(texts.failed)}：{failed}
      </p>
    )
  if (collectionSlug === undefined || id === undefined || !standing || !uses) return null
  const hand: DocumentInHand = {
    kind,
    collection: collectionSlug,
    id,
    title: shortened(standing.title, longest) || say(texts.untitled),
    timeZone,
    standing,
    uses,
    onDone,
  }
  return (
    <section
      className="field-type newsroom-desk"
      aria-label={say(texts.desk)}
      style={{ marginBottom: '1.5rem' }}
    >
      <TakenDown hand={hand} />
      <Lost lost={standing.lost} />
      <Plans plans={standing.schedules} timeZone={timeZone} />
      <WhereUsed hand={hand} />
      {standing.mayPublish && <Acts hand={hand} hasCorrections={hasCorrections} />}
      <DeleteWarning hand={hand} />
      <ScheduleWarning collection={collectionSlug} id={id} />
    </section>
  )
}

/** How the document stands and where it is used, asked anew after each save and whenever a plan was made. */
function useDesk(collection: string | undefined, id: number | string | undefined) {
  const { lastUpdateTime } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  const { code } = useLocale()
  const { isModalOpen } = useModal()
  const depth = useEditDepth()
  const [turn, setTurn] = useState(0)
  const isPlanning = isModalOpen(`schedule-publish-${id}`)
  const key = [turn, lastUpdateTime, mostRecentUpdate?.updatedAt, isPlanning].join(' ')
  const path = (route: string, query = '') =>
    id === undefined || collection === undefined
      ? undefined
      : `/newsroom/${route}/${collection}/${id}?${new URLSearchParams({ ...(code && { locale: code }) })}${query}`
  const standing = useAnswer<Standing>(path('standing'), key)
  // What uses it does not change with its own words: not asked again at each autosave.
  const uses = useAnswer<UsesAnswer>(path('where-used', '&limit=50'), String(turn))
  // The form holds the state from before: loaded anew, unless it lies in a drawer over another form.
  const onDone = () => (depth > 1 ? setTurn(turn + 1) : window.location.reload())
  return { standing: standing.body, uses: uses.body, failed: standing.failed ?? uses.failed, onDone }
}

/** The stories, boxes and pages that use it. A story that stands on no page is no news. */
function WhereUsed({ hand: { kind, uses, timeZone } }: { hand: DocumentInHand }) {
  const say = useLabel()
  if (kind === 'articles' && uses.uses.length === 0) return null
  return (
    <div style={{ marginBottom: '1rem' }}>
      <strong>{say(texts.usedIn)}</strong>
      {uses.uses.length === 0 ? (
        <p style={{ margin: 0 }}>{say(texts.usedNowhere)}</p>
      ) : (
        <UsesList uses={uses.uses} timeZone={timeZone} hasMore={uses.hasMore} />
      )}
    </div>
  )
}

function Acts({ hand, hasCorrections }: { hand: DocumentInHand; hasCorrections: boolean }) {
  const { takedown, isPublic } = hand.standing
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem' }}>
      {hasCorrections && isPublic && <Correction hand={hand} />}
      {takedown ? <Release hand={hand} /> : <Takedown hand={hand} />}
    </div>
  )
}
