'use client'
import { Button, useFormModified, useLocale, useModal } from '@payloadcms/ui'
import type { PublicChanges } from '../../endpoints/desk/compare.ts'
import { useLabel } from '../useLabel.ts'
import { Act } from './Act.tsx'
import type { DocumentInHand } from './DocumentInHand.ts'
import { texts } from './texts.ts'
import { useAnswer } from '../useAnswer.ts'
import { usePublishCorrection, type PublishedCorrections } from './usePublishCorrection.ts'

/**
 * The button that corrects a live story, and its drawer: what the draft has otherwise than readers
 * see now, the words they will see, and what they then get.
 */
export function Correction({ hand }: { hand: DocumentInHand }) {
  const say = useLabel()
  const { openModal, isModalOpen } = useModal()
  const isModified = useFormModified()
  const slug = `correct-${hand.collection}-${hand.id}`
  const publish = usePublishCorrection(hand)
  const run = async (words: string) => <Afterwards now={await publish(words)} />
  return (
    <>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        extraButtonProps={{ 'data-desk': 'correct' }}
        onClick={() => openModal(slug)}
      >
        {say(texts.correct)}…
      </Button>
      <Act
        slug={slug}
        title={say(texts.correctTitle, { title: hand.title })}
        question={texts.correctionWords}
        verb={texts.publishCorrection}
        {...(isModified && { notYet: say(texts.saveFirst) })}
        run={run}
        onDone={hand.onDone}
      >
        {isModalOpen(slug) && <Comparison hand={hand} turn={String(isModified)} />}
      </Act>
    </>
  )
}

/** The latest draft beside what readers see now. */
function Comparison({ hand, turn }: { hand: DocumentInHand; turn: string }) {
  const say = useLabel()
  const { code } = useLocale()
  const locale = code ? `?locale=${code}` : ''
  const path = `/newsroom/compare/${hand.collection}/${hand.id}${locale}`
  const { body, failed } = useAnswer<PublicChanges>(path, turn)
  if (failed !== undefined) return <p role="alert">{failed}</p>
  if (body === undefined) return null
  const isSame = body.texts.length + body.fields.length === 0
  return (
    <div data-compare={body.texts.length}>
      <strong>{say(isSame ? texts.sameWords : texts.differs)}</strong>
      {body.texts.map((one) => (
        <Difference key={`${one.locale} ${one.path}`} {...one} />
      ))}
      {body.fields.length > 0 && (
        <p>{say(texts.differsElse, { fields: body.fields.join(say(texts.between)) })}</p>
      )}
    </div>
  )
}

const two = {
  display: 'grid',
  gridTemplateColumns: 'auto 1fr',
  gap: '0.15rem 0.75rem',
  margin: '0.25rem 0 0',
  overflowWrap: 'anywhere',
} as const

/** One text, as readers see it and as they will. */
function Difference({ label, before, after }: PublicChanges['texts'][number]) {
  const say = useLabel()
  const shown = (text: string) => text || say(texts.nothing)
  return (
    <div style={{ marginTop: '0.75rem' }}>
      <span>{label}</span>
      <dl style={two}>
        <dt style={{ color: 'var(--theme-elevation-600)' }}>{say(texts.readerSees)}</dt>
        <dd style={{ margin: 0 }}>
          <del>{shown(before)}</del>
        </dd>
        <dt style={{ color: 'var(--theme-elevation-600)' }}>{say(texts.readerWill)}</dt>
        <dd style={{ margin: 0 }}>
          <ins style={{ textDecoration: 'none', fontWeight: 600 }}>{shown(after)}</ins>
        </dd>
      </dl>
    </div>
  )
}

/** What readers now get of the story: read back from the route that answers them. */
function Afterwards({ now }: { now: PublishedCorrections | undefined }) {
  const say = useLabel()
  return (
    <div data-afterwards style={{ marginBottom: '1rem' }}>
      <p>
        <strong>{say(texts.corrected)}</strong>
      </p>
      {now && (
        <>
          <p style={{ marginBottom: 0 }}>{say(texts.readersGet)}</p>
          <blockquote style={{ margin: '0.5rem 0', paddingInlineStart: '1rem' }}>
            <strong>{now.headline}</strong>
            {now.corrections.map(({ text }) => (
              <p key={text} style={{ margin: '0.25rem 0' }}>
                {text}
              </p>
            ))}
          </blockquote>
        </>
      )}
    </div>
  )
}
