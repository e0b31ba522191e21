import type { Row } from '../../rows/readable.ts'
import type { Use } from './Use.ts'

/** By what people tell pages apart: the day of the paper, its edition, the number of the page. */
export function imprintOf({ date, edition, section, number }: Row): Pick<Use, 'date' | 'edition' | 'number'> {
  const numbered = typeof number === 'number' ? String(number) : ''
  const place = `${typeof section === 'string' ? section.trim() : ''}${numbered}`
  const day = typeof date === 'string' || date instanceof Date ? new Date(date) : undefined
  return {
    ...(day && !Number.isNaN(day.getTime()) && { date: day.toISOString() }),
    ...(typeof edition === 'string' && edition.trim() !== '' && { edition: edition.trim() }),
    ...(place !== '' && { number: place }),
  }
}
