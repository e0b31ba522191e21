'use client'
import { useEffect, useRef } from 'react'
import type { Proposal } from '../../../import/proposal/Proposal.ts'
import { doubtsOf } from './doubtsOf.ts'
import { isUnder, segmentsOf, type Segment } from './segmentsOf.ts'
import { card, tints } from '../styles.ts'

interface PageWordsProps {
  text: string
  proposal: Proposal
  /** The path that is looked at; it is brought into view. */
  shown: string
  show: (path: string) => void
}

/** The page's text as it was given, with what is doubtful and what is left over marked in it. */
export function PageWords({ text, proposal, shown, show }: PageWordsProps) {
  const own = useRef<HTMLDivElement>(null)
  const doubts = doubtsOf(proposal)
  const segments = segmentsOf(text, proposal.pieces ?? [])
  useEffect(() => {
    own.current?.querySelector('[data-shown]')?.scrollIntoView({ block: 'center' })
  }, [shown])
  // A field that is missing is nowhere in the text: its draft is shown instead.
  const isThere = segments.some(({ path }) => isUnder(path, shown))
  const looked = isThere ? shown : shown.split('.', 2).join('.')
  const segment = (one: Segment, i: number) => {
    const { path } = one
    if (path === undefined) return one.text
    const isShown = looked !== '' && isUnder(path, looked)
    const doubt = doubts.find((some) => isUnder(path, some.path))
    const left = /^leftovers\.(?<index>\d+)/u.exec(path)?.groups?.index
    const title = left === undefined ? doubt?.message : proposal.leftovers[Number(left)]?.message
    const tint = left === undefined ? (doubt ? tints.doubt : 'transparent') : tints.leftover
    return (
      <span
        key={i}
        data-path={path}
        {...(isShown && { 'data-shown': true })}
        {...(doubt && { 'data-doubt': doubt.path })}
        title={title}
        onClick={() => show(path)}
        style={{ background: isShown ? tints.shown : tint, cursor: 'pointer' }}
      >
        {one.text}
      </span>
    )
  }
  return (
    <div
      ref={own}
      // Scrolls by itself, and so must be reached by the keyboard.
      tabIndex={0}
      role="group"
      data-import-original
      style={{
        ...card,
        maxHeight: '75vh',
        overflow: 'auto',
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
      }}
    >
      {segments.map(segment)}
    </div>
  )
}
