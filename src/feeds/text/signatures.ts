import { bodyWords } from './bodyWords.ts'
import type { PublishedFields } from '../published/types.ts'

/** The finished by-lines that neither the credit before the body nor the body itself says already. */
export function signatures(story: PublishedFields): string[] {
  const said = `${story.openingCredit ?? ''}\n${bodyWords(story.body ?? [])}`
  return (story.byline ?? []).filter(({ name }) => !said.includes(name.trim())).map(({ line }) => line)
}
