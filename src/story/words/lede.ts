import { defaultRegister } from '../../attribution/index.ts'
import type { FoundCredit, Register } from '../../attribution/index.ts'
import { creditLine } from './creditLine.ts'
import { isBlank } from '../../attribution/text/isBlank.ts'
import { closingOf, openingOf } from './opening.ts'
import { creditsIn, isEmptyCredit, keysIn, stillOwed } from './creditsIn.ts'
import type { Attribution, Credit, Story } from '../types.ts'

/**
 * The attribution to print before the body, so that every credit is printed once: all of it where
 * the body credits nobody, the missing sources where the body's opening credits only some, and
 * nothing where it credits all. A trailer at the end of the body counts; words that an editor
 * declared a mention do not.
 * @param register the shipped agencies, and the newsroom's own sources.
 * @returns the finished words; empty when the body credits everybody.
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
 * The attribution reduced to the sources that are still owed. With one source left, `compiled`
 * becomes `report`; so does `staff` where the body already names our own staff.
 */
function narrowed(attribution: Attribution, owed: Credit, saysStaff: boolean): Attribution {
  const { form, sources } = attribution
  const isOneOfMany = form === 'compiled' && sources.length > 1 && owed.sources.length === 1
  return { ...attribution, ...owed, form: isOneOfMany || (form === 'staff' && saysStaff) ? 'report' : form }
}

const saysHouse = ({ house, body }: Story): boolean =>
  !isBlank(house) && openingOf(body).some((text) => text.includes(house.trim()))

/** The credits in the body's opening and in its trailer, where readers look for them. */
function creditsInBody(story: Story, register: Register): FoundCredit[] {
  const closing = closingOf(story.body)
  const isTrailer = ({ form, end }: FoundCredit) => form === 'trailer' && isBlank(closing.slice(end))
  return [
    ...openingOf(story.body).flatMap((text) => creditsIn(text, story, register)),
    ...creditsIn(closing, story, register).filter(isTrailer),
  ]
}
