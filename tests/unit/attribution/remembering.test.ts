import { expect, it } from 'vitest'
import { remembering } from '../../../src/attribution/remembering.ts'

function counting(most?: number) {
  const read: string[] = []
  const reading = remembering((text) => {
    read.push(text)
    return [text.length]
  }, most)
  return { read, reading }
}

it('a text is read once, and the same is given again', () => {
  const { read, reading } = counting()
  const first = reading('甲')
  reading('乙')
  expect(reading('甲')).toBe(first)
  expect(read).toEqual(['甲', '乙'])
})

it('no more is remembered than there is room for', () => {
  const { read, reading } = counting(4)
  for (const text of ['aa', 'bb', 'cc', 'cc', 'aa', 'ddddd', 'ddddd', 'aa']) reading(text)
  // The third does not fit beside the first two, and what is longer than all of it is never kept.
  expect(read).toEqual(['aa', 'bb', 'cc', 'aa', 'ddddd', 'ddddd', 'aa'])
})
