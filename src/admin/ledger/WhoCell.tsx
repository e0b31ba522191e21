'use client'
import type { DefaultCellComponentProps } from 'payload'
import { label } from '../../language/label.ts'
import { useNote } from '../lists/useNote.ts'
import { useLabel } from '../useLabel.ts'

const nobody = label('系統', '系统', 'the server')

/** In the list of decisions: who, by name. */
export function WhoCell({ cellData }: DefaultCellComponentProps) {
  const say = useLabel()
  const who = typeof cellData === 'string' ? cellData : ''
  const isPerson = who !== '' && who !== 'nobody'
  const found = useNote(isPerson ? { who } : {})
  if (!isPerson) return <span>{say(nobody)}</span>
  return <span title={who}>{found ? (found.name ?? who) : '…'}</span>
}
