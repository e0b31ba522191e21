'use client'
import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { label } from '../language/label.ts'
import { isRecord } from '../rows/isRecord.ts'
import { useLabel } from './useLabel.ts'

const takenDown = label('已下架', '已下架', 'Taken down')

/** A document's state in a list: taken down, or as Payload says. */
export function StatusCell({ cellData, rowData }: DefaultCellComponentProps) {
  const say = useLabel()
  const { t } = useTranslation()
  const { takedown } = isRecord(rowData) ? rowData : {}
  if (isRecord(takedown) && takedown.at) return <span>{say(takenDown)}</span>
  if (cellData === 'changed') return <span>{t('version:draftHasPublishedVersion')}</span>
  return <span>{cellData === 'published' ? t('version:published') : t('version:draft')}</span>
}
