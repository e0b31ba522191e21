import { defaultRegister } from '../../attribution/index.ts'
import type { Register } from '../../attribution/index.ts'
import { isBlank } from '../../attribution/text/isBlank.ts'
import { lede } from './lede.ts'
import { openingOf } from './opening.ts'
import type { Story } from '../types.ts'

/**
 * The words to set in front of a story's body: the credit that the body does not say itself; where
 * it says all, the paper's own name (香港文匯報訊 據新華社報道).
 *
 * @param register the shipped agencies, and the newsroom's own sources.
 * @returns empty when the body says both
 */
export function openingCredit(story: Story, register: Register = defaultRegister): string {
  const words = lede(story, register)
  const house = story.house.trim()
  if (words !== '' || isBlank(house)) return words
  return openingOf(story.body).some((text) => text.includes(house)) ? '' : house
}
