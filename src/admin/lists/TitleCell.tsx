'use client'
import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { shortened } from '../../language/shortened.ts'
import { firstWords } from './firstWords.ts'

/** Longest name of a document that has no title, in code points. */
const longest = 40

/** In a list: a document by its title, and by its first words where it has none. */
export function TitleCell(props: DefaultCellComponentProps) {
  const { cellData, rowData } = props
  const isNamed = typeof cellData === 'string' && cellData.trim() !== ''
  const words = isNamed ? '' : shortened(firstWords(rowData), longest)
  return <DefaultCell {...props} cellData={words === '' ? cellData : words} />
}
