import { defaultRegister, wording } from '../../attribution/index.ts'
import type { Register } from '../../attribution/index.ts'
import { isBlank } from '../../attribution/text/isBlank.ts'
import { sourcesPeopleOf, staffOf } from './people.ts'
import { creditsIn, isEmptyCredit, keysIn, stillOwed } from './creditsIn.ts'
import type { Credit, Locale, Photo, Sidebar, Story, Subject } from '../types.ts'

/**
 * The finished attribution of a document in its locale: 「香港文匯報訊 據新華社報道」 for a story, 「新華社」 for a
 * photo, 「◆來源：新華社、央廣網」 for a box.
 * @param register the shipped agencies, and the newsroom's own sources: a source that is in neither
 *   is named by its key.
 * @returns empty only when the document credits nobody.
 */
export function creditLine(subject: Subject, register: Register = defaultRegister): string {
  switch (subject.type) {
    case 'story':
      return storyLine(subject, register)
    case 'photo':
      return photoLine(subject, register)
    case 'sidebar':
      return sidebarLine(subject, register)
  }
}

function storyLine(story: Story, register: Register): string {
  const { attribution, locale } = story
  // The field for the paper's own name may hold the whole credit line, typed by an editor.
  const named = keysIn(creditsIn(story.house, story, register))
  const owed = stillOwed(attribution, named, register)
  if (isEmptyCredit(owed)) return isEmptyCredit(attribution) ? staffLine(story, register) : story.house.trim()
  const isStaff = attribution.form === 'staff'
  const credit = {
    ...keysOf(owed),
    form: isStaff ? ('report' as const) : attribution.form,
    place: attribution.place,
    date: attribution.date,
    // Our own reporters wrote the story, and credit what they took from others.
    house: isStaff ? staffLine(story, register) : isBlank(story.house) ? '' : story.house.trim(),
    people: attribution.form === 'dateline' ? sourcesPeopleOf(story) : [],
  }
  return wording(credit, 'lede', locale, register)
}

function staffLine(story: Story, register: Register): string {
  const { attribution, locale } = story
  const people = staffOf(story)
  const isSigned = attribution.form === 'staff' || story.bylines.some(({ source }) => source === undefined)
  const house = isBlank(story.house) ? '' : story.house.trim()
  const form = isSigned ? ('staff' as const) : attribution.form
  return wording({ sources: [], form, house, people }, 'lede', locale, register)
}

function photoLine({ credit, photographer, locale }: Photo, register: Register): string {
  const people = isBlank(photographer) ? [] : [{ name: photographer, role: 'photographer' as const }]
  const owed = keysOf(stillOwed(credit, [], register))
  const isCredited = owed.sources.length + owed.via.length > 0
  if (!isCredited || !isForeignTo(photographer, locale))
    return wording({ ...owed, people }, 'caption', locale, register)
  return `${photographer.trim()}/${wording(owed, 'caption', 'zh-Hant', register)}`
}

/**
 * Whether a name is in Chinese characters and the page in a language that is written without them.
 * The agency then has its Chinese name too: 沈若禾/中新社, no mixture. A newsroom that has the name in
 * Latin letters writes it so.
 */
const isForeignTo = (name: string, locale: Locale): boolean =>
  /\p{Script=Han}/u.test(name) && !/^(?:zh|yue|ja|ko)(?![a-z])/iu.test(locale)

const sidebarLine = ({ credit, locale }: Sidebar, register: Register): string =>
  wording(keysOf(stillOwed(credit, [], register)), 'box', locale, register)

const keysOf = ({ sources, via }: Credit) => ({
  sources: sources.map(({ key }) => key),
  via: via.map(({ key }) => key),
})
