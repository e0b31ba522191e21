import type { Register } from '../attribution/index.ts'
import { isBlank } from '../attribution/text/isBlank.ts'
import type { Photo, Subject } from '../story/types.ts'
import { captionCredit } from '../story/words/captionCredit.ts'
import { creditLine } from '../story/words/creditLine.ts'
import { ownOf, type Own } from './layout/ownOf.ts'
import { storyCredits } from './layout/text/storyText.ts'

/** The credits of one item of a page in their finished wording, each as often as it appears. */
export interface PrintedCredits {
  /** Whole, as the files of pictures and the JSON have them. */
  whole: string[]
  /** As printed: without what the item's own words credit. */
  onPaper: string[]
}

/**
 * Every credit that is published with an item of a page: its own, and those of the photos and boxes
 * that are printed with it. It changes with the wording, for instance when a source gets a new name
 * or alias.
 *
 * @param subject as it is placed on the page
 */
export function printedCredits(subject: Subject, register: Register): PrintedCredits {
  const own =
    subject.type === 'story' ? ownOf(subject, new Set()).map((one) => ownCredits(one, register)) : []
  const all = [creditsOf(subject, register), ...own]
  const filled = (credits: readonly string[]) => credits.filter((credit) => !isBlank(credit))
  return {
    whole: filled(all.flatMap(({ whole }) => whole)),
    onPaper: filled(all.flatMap(({ onPaper }) => onPaper)),
  }
}

function creditsOf(subject: Subject, register: Register): PrintedCredits {
  const line = creditLine(subject, register)
  switch (subject.type) {
    case 'story':
      return { whole: [line], onPaper: storyCredits(subject, register) }
    case 'photo':
      return photoCredits(subject, subject.caption, register)
    case 'sidebar':
      return { whole: [line], onPaper: [line] }
  }
}

function ownCredits(own: Own, register: Register): PrintedCredits {
  if (own.type === 'sidebar') return creditsOf(own.sidebar, register)
  const { photo, caption } = own.use
  return photoCredits(photo, isBlank(caption) ? photo.caption : caption, register)
}

const photoCredits = (photo: Photo, caption: string, register: Register): PrintedCredits => ({
  whole: [creditLine(photo, register)],
  onPaper: [captionCredit(photo, caption, register)],
})
