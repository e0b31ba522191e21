'use client'
import { useEffect, useRef, type CSSProperties } from 'react'
import type { PagePlace } from '../../../import/placedDrafts.ts'
import type { Proposal } from '../../../import/proposal/Proposal.ts'
import { useLabel } from '../../useLabel.ts'
import { doubtsOf } from './doubtsOf.ts'
import type { Mended } from '../drafts/Mended.ts'
import { isUnder } from './segmentsOf.ts'
import { quiet, tints } from '../styles.ts'
import { kinds, texts } from '../texts.ts'
import type { ImportDesk } from '../useImportDesk.ts'

interface PageSheetProps {
  picture: ImportDesk['picture']
  proposal: Proposal
  drafts: readonly Mended[]
  /** The path that is looked at; it is brought into view. */
  shown: string
  show: (path: string) => void
}

/** The printed page as a picture, with what was read framed on it, and what is doubtful marked. */
export function PageSheet({ picture, proposal, drafts, shown, show }: PageSheetProps) {
  const say = useLabel()
  const own = useRef<HTMLDivElement>(null)
  const { width = 1, height = 1, leftovers } = proposal
  useEffect(() => {
    own.current?.querySelector('[data-shown]')?.scrollIntoView({ block: 'nearest' })
  }, [shown])
  const at = (place: PagePlace): CSSProperties => ({
    position: 'absolute',
    left: `${(100 * place.x) / width}%`,
    top: `${(100 * place.y) / height}%`,
    width: `${(100 * place.width) / width}%`,
    height: `${(100 * place.height) / height}%`,
  })
  const url = picture && 'url' in picture ? picture.url : undefined
  const looked = placeShown(proposal, shown)
  return (
    <>
      {!picture && <p role="status">{say(texts.drawing)}…</p>}
      {picture && 'why' in picture && <p style={quiet}>{say(texts.notDrawn, { why: picture.why })}</p>}
      <div
        ref={own}
        data-import-original
        style={{
          position: 'relative',
          aspectRatio: `${width} / ${height}`,
          maxHeight: '85vh',
          maxWidth: '100%',
          background: '#fff',
          color: '#222',
          border: '1px solid var(--theme-elevation-150)',
          overflow: 'hidden',
        }}
      >
        {url !== undefined && (
          <img
            src={url}
            alt={say(texts.picture)}
            style={{ width: '100%', height: '100%' }}
            data-import-picture
          />
        )}
        {leftovers.map(
          ({ place, message, start }) =>
            place && <div key={start} title={message} style={{ ...at(place), border: '1px dashed #888' }} />,
        )}
        {drafts.map(({ draft, place, kind, title, isLeftOut }, i) => {
          if (!place || isLeftOut) return null
          const words = `${i + 1} ${say(kinds[kind])}`
          return (
            <button
              key={draft}
              type="button"
              title={title}
              aria-label={`${words} ${title}`}
              onClick={() => show(draft)}
              style={{ ...at(place), ...framed, background: 'transparent' }}
            >
              <span style={tag}>{url === undefined ? `${words} ${title}` : i + 1}</span>
            </button>
          )
        })}
        {doubtsOf(proposal).map(
          ({ path, place, message }) =>
            place && (
              <div
                key={path + message}
                title={message}
                data-doubt={path}
                style={{ ...at(place), background: tints.doubt, pointerEvents: 'none' }}
              />
            ),
        )}
        {looked && (
          <div data-shown style={{ ...at(looked), background: tints.shown, pointerEvents: 'none' }} />
        )}
      </div>
    </>
  )
}

const framed = { padding: 0, border: '1px solid #2563eb', cursor: 'pointer', textAlign: 'start' } as const

const tag = {
  position: 'absolute',
  top: 0,
  insetInlineStart: 0,
  padding: '0 0.3rem',
  background: '#1d4ed8',
  color: '#fff',
  fontSize: '0.75rem',
} as const

/** Where a path is printed: a mark's own place, or its draft's, or a leftover's. */
function placeShown({ drafts, leftovers }: Proposal, shown: string): PagePlace | undefined {
  const left = /^leftovers\.(?<index>\d+)$/u.exec(shown)?.groups?.index
  if (left !== undefined) return leftovers[Number(left)]?.place
  const draft = drafts.find((one) => isUnder(shown, one.draft))
  const mark = draft?.review.find(({ path }) => `${draft.draft}.${path}` === shown)
  return mark?.place ?? draft?.place
}
