'use client'
import type { DefaultCellComponentProps } from 'payload'
import { label } from '../../language/label.ts'
import { useLabel } from '../useLabel.ts'
import { useWhen } from '../useWhen.ts'
import { rowKey } from './rowKey.ts'
import { useNote } from './useNote.ts'

const texts = {
  publish: label('{at} 發布', '{at} 发布', 'publishes {at}'),
  unpublish: label('{at} 撤回', '{at} 撤回', 'unpublishes {at}'),
}

/** In a list: what goes out, or is withdrawn, by itself, and when. */
export function PlanCell({
  collectionSlug,
  rowData,
  timeZone,
}: DefaultCellComponentProps & { timeZone: string }) {
  const say = useLabel()
  const when = useWhen(timeZone)
  const plan = useNote({ row: rowKey(collectionSlug, rowData) })?.note?.plan
  return <span>{plan ? say(texts[plan.type], { at: when.moment(plan.at) }) : ''}</span>
}
