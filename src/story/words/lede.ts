import { defaultRegister } from '../../attribution/index.ts'
import type { FoundCredit, Register } from '../../attribution/index.ts'
import { creditLine } from './creditLine.ts'
import { isBlank } from '../../attribution/text/isBlank.ts'
import { closingOf, openingOf } from './opening.ts'
import { creditsIn, isEmptyCredit, keysIn, stillOwed } from './creditsIn.ts'
import type { Attribution, Credit, Story } from '../types.ts'

/**
 * The attribution to print before the body, so that every credit is printed once: all of it where
 * the body does not say it itself, what is missing where the body's opening credits only some, and
 * nothing where it credits all. A trailer at the end of the body counts. Words declared a
 * mention do not.
 * @param register the shipped agencies, and the newsroom's own sources.
 * @returns the finished words; empty when there is nothing left to say.
 */
export function lede(story: Story, register: Register = defaultRegister): string {
  const named = keysIn(creditsInBody(story, register))
  const owed = stillOwed(story.attribution, named, register)
  const saysStaff = named.includes('self') || saysHouse(story)
  if (isEmptyCredit(story.attribution) ? saysStaff : isEmptyCredit(owed)) return ''
  const house = saysStaff ? '' : story.house
  return creditLine({ ...story, house, attribution: narrowed(story.attribution, owed, saysStaff) }, register)
}

/**
 * The attribution for what is still owed. Compiled from one source is a report; so is what our own
 * staff wrote, where the body says already that they did.
 */
function narrowed(attribution: Attribution, owed: Credit, saysStaff: boolean): Attribution {
  const { form, sources } = attribution
  const isOneOfMany = form === 'compiled' && sources.length > 1 && owed.sources.length === 1
  return { ...attribution, ...owed, form: isOneOfMany || (form === 'staff' && saysStaff) ? 'report' : form }
}

const saysHouse = ({ house, body }: Story): boolean =>
  !isBlank(house) && openingOf(body).some((text) => text.includes(house.trim()))

/** What the body credits where a reader looks for it: in its opening and in its trailer. */
function creditsInBody(story: Story, register: Register): FoundCredit[] {
  const closing = closingOf(story.body)
  const isTrailer = ({ form, end }: FoundCredit) => form === 'trailer' && isBlank(closing.slice(end))
  return [
    ...openingOf(story.body).flatMap((text) => creditsIn(text, story, register)),
    ...creditsIn(closing, story, register).filter(isTrailer),
  ]
}
