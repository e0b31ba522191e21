'use client'
import type { DefaultCellComponentProps } from 'payload'
import { label } from '../../language/label.ts'
import { green, red } from '../frame.ts'
import { useLabel } from '../useLabel.ts'
import { rowKey } from './rowKey.ts'
import { useNote } from './useNote.ts'

const texts = {
  ready: label('齊了', '齐了', 'ready'),
  missing: label('欠 {n} 項', '欠 {n} 项', '{n} missing'),
}

/** In a list: whether a draft could go out, and what it lacks first. Of what readers have just so nothing is said. */
export function ReadinessCell({ collectionSlug, rowData }: DefaultCellComponentProps) {
  const say = useLabel()
  const found = useNote({ row: rowKey(collectionSlug, rowData), ready: true })
  const { missing, why } = found?.note ?? {}
  if (missing === undefined) return <span>{found?.failed ? '?' : ''}</span>
  if (missing === 0) return <span style={{ color: green }}>{say(texts.ready)}</span>
  return (
    <span title={why} style={{ color: red }}>
      {say(texts.missing, { n: missing })}
    </span>
  )
}
