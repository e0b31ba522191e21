'use client'
import { useEffect, useId, useRef } from 'react'
import type { ProposedDraft } from '../../../import/proposal/Proposal.ts'
import { draftKinds } from '../../../import/mends/DraftMend.ts'
import { useLabel } from '../../useLabel.ts'
import { Doubts } from './Doubts.tsx'
import type { Mended, Mends } from './Mended.ts'
import { isUnder } from '../original/segmentsOf.ts'
import { card, field, plainButton, quiet } from '../styles.ts'
import { kinds, texts, titles } from '../texts.ts'

interface DraftCardProps {
  draft: Mended
  /** As it was read. */
  read: ProposedDraft
  /** From 1, as it is marked on the page. */
  number: number
  /** The path that is looked at. */
  shown: string
  show: (path: string) => void
  isOff: boolean
  change: (mend: Mends[string]) => void
}

/** One draft that would be made, to be mended or left out. */
export function DraftCard({ draft, read, number, shown, show, isOff, change }: DraftCardProps) {
  const say = useLabel()
  const own = useRef<HTMLFieldSetElement>(null)
  const isShown = isUnder(shown, draft.draft)
  useEffect(() => {
    if (isShown) own.current?.scrollIntoView({ block: 'nearest' })
  }, [isShown])
  const { isLeftOut } = draft
  const look = isShown ? { outline: '2px solid var(--theme-success-500)' } : {}
  return (
    <fieldset ref={own} disabled={isOff} style={{ ...card, ...look }} data-import-draft={draft.draft}>
      <legend style={{ padding: '0 0.4rem', fontWeight: 600 }}>{say(texts.draft, { n: number })}</legend>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '1rem', alignItems: 'center' }}>
        <label>
          <input
            type="checkbox"
            checked={!isLeftOut}
            onChange={({ target }) => change({ leaveOut: !target.checked })}
          />{' '}
          {say(texts.include)}
        </label>
        <KindOf draft={draft} isPicture={read.hasPicture} change={change} />
        <button type="button" style={plainButton} onClick={() => show(draft.draft)}>
          {say(texts.show)}
        </button>
      </div>
      {!isLeftOut && (
        <>
          <Words draft={draft} change={change} />
          <About draft={draft} read={read} />
          <Doubts draft={read} show={show} />
        </>
      )}
    </fieldset>
  )
}

interface PartProps {
  draft: Mended
  change: DraftCardProps['change']
}

/** A caption with its picture stays one: another kind would lose the picture. */
function KindOf({ draft, isPicture, change }: PartProps & { isPicture: boolean }) {
  const say = useLabel()
  const id = useId()
  return (
    <label htmlFor={id}>
      {say(texts.kind)}{' '}
      <select
        id={id}
        value={draft.kind}
        disabled={isPicture || draft.isLeftOut}
        style={{ ...field, width: 'auto' }}
        onChange={({ target }) => {
          const kind = draftKinds.find((one) => one === target.value)
          if (kind) change({ kind })
        }}
      >
        {draftKinds.map((kind) => (
          <option key={kind} value={kind}>
            {say(kinds[kind])}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The words by which people know a draft. */
function Words({ draft, change }: PartProps) {
  const say = useLabel()
  return (
    <div style={{ display: 'grid', gap: '0.6rem', margin: '0.75rem 0' }}>
      {draft.kind === 'article' && (
        <Line label={say(texts.kicker)} value={draft.kicker} set={(kicker) => change({ kicker })} />
      )}
      <Line label={say(titles[draft.kind])} value={draft.title} set={(title) => change({ title })} />
      {draft.kind === 'article' && (
        <Line label={say(texts.deck)} value={draft.deck} set={(deck) => change({ deck })} />
      )}
    </div>
  )
}

interface LineProps {
  label: string
  value: string
  set: (value: string) => void
}

/** A field that grows with its words, so that a long headline is seen whole. */
function Line({ label, value, set }: LineProps) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} style={quiet}>
        {label}
      </label>
      <textarea
        id={id}
        rows={1 + Math.floor(value.length / 44)}
        value={value}
        onChange={({ target }) => set(target.value)}
        style={{ ...field, display: 'block', resize: 'vertical' }}
      />
    </div>
  )
}

/** Whom it credits, who signs it, and where its text begins. */
function About({ draft, read }: { draft: Mended; read: ProposedDraft }) {
  const say = useLabel()
  const names = (some: readonly string[]) => some.join(say(texts.between))
  const facts = [
    draft.credits.length > 0
      ? say(texts.credit, { names: names(draft.credits) })
      : draft.via.length === 0
        ? say(texts.noCredit)
        : '',
    draft.via.length > 0 ? say(texts.via, { names: names(draft.via) }) : '',
    draft.signed.length > 0 ? say(texts.signed, { names: names(draft.signed) }) : '',
    read.kind === 'photo'
      ? say(read.hasPicture ? texts.hasPicture : texts.noPicture)
      : say(texts.length, { n: draft.length }),
  ]
  return (
    <>
      <div style={quiet} data-import-credits>
        {facts.filter(Boolean).join(' · ')}
      </div>
      {draft.opening !== '' && (
        <p style={{ margin: '0.4rem 0 0', overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
          {draft.opening}
        </p>
      )}
    </>
  )
}
