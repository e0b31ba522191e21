'use client'
import type { DefaultCellComponentProps } from 'payload'
import { isRecord } from '../../rows/isRecord.ts'
import { SubjectLink } from './SubjectLink.tsx'

/** In the list of decisions: the headline of the document that was decided about, as a link to it. */
export function SubjectCell({ rowData }: DefaultCellComponentProps) {
  const { subjectCollection, subjectId } = isRecord(rowData) ? rowData : {}
  return <SubjectLink collection={String(subjectCollection ?? '')} id={String(subjectId ?? '')} />
}
