'use client'
import { useRowLabel } from '@payloadcms/ui'
import type { RowTitleProps } from '../fields/rowTitle.ts'
import { shortened } from '../language/shortened.ts'
import { useLabel } from './useLabel.ts'

/** Longest title, in code points: what fits beside the number at the head of a row. */
const longest = 40

/** 「要點 1　挖坑深三十厘米」: a closed row still says what it holds. */
export function RowTitle({ label, from, choices = {} }: RowTitleProps) {
  const { data, rowNumber = 0 } = useRowLabel<Record<string, unknown> | undefined>()
  const translate = useLabel()
  const words = from
    .map((name) => data?.[name])
    .filter((value) => typeof value === 'string' && value.trim() !== '')
    .map((value) => {
      const text = String(value)
      // An editor may write `constructor`, which every object has.
      const choice = Object.hasOwn(choices, text) ? choices[text] : undefined
      return choice ? translate(choice) : text
    })
  const title = shortened(words.join(' · '), longest)
  return <span>{[`${translate(label)} ${rowNumber + 1}`, title].filter(Boolean).join('　')}</span>
}
