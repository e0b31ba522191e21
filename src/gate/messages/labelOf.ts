import { gateMessages } from './index.ts'
import type { Language } from '../../language/Language.ts'

/**
 * The label of a form field by its path, rows counted from 1: `photos.2.caption` is 這裡的圖說（第 3 項）. A
 * path without a label is given as it is.
 */
export function labelOf(path: string, language: Language): string {
  const { fields, row } = gateMessages[language]
  const labels: Readonly<Record<string, string>> = fields
  const numbers = path.split('.').filter((part) => /^\d+$/u.test(part))
  const pattern = path.replace(/(?<=^|\.)\d+(?=\.|$)/gu, '*')
  const label = Object.hasOwn(labels, pattern) ? (labels[pattern] ?? path) : path
  return numbers.length === 0 || label === path
    ? label
    : row(
        label,
        numbers.map((number) => Number(number) + 1),
      )
}
