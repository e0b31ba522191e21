import type { Entry, Journal, Subject } from './journal.ts'
import type { Sighting } from './reader.ts'

const told = ({ deed, collection, id, marker }: Entry) => `${deed} of ${collection} ${id} (${marker})`

/**
 * Acknowledged saves of which no version tells.
 * @param versions the headlines or captions of all versions of a document
 */
export const lostSaves = (journal: Journal, versions: (subject: Subject) => ReadonlySet<string>): string[] =>
  journal
    .acknowledged('publish', 'draft', 'file')
    .filter((entry) => !versions(entry).has(entry.marker))
    .map((entry) => `no version has the ${told(entry)}`)

/** Acknowledged takedowns and releases of which the ledger says nothing. */
export const lostDecisions = (journal: Journal, reasons: ReadonlySet<string>): string[] =>
  journal
    .acknowledged('takedown', 'release')
    // A takedown goes through even when it cannot be recorded, and then says so.
    .filter(({ marker, text }) => !reasons.has(marker) && !text.includes('takedown-decision'))
    .map((entry) => `the ledger lacks the ${told(entry)}`)

/**
 * Acknowledged publications that the public row does not have, although nothing that came later can
 * have replaced them: what it has instead was over before they began.
 */
export function lostRow(journal: Journal, subject: Subject, marker: string): string[] {
  const publications = journal.possible(subject, 'publish')
  // A photo's draft becomes public with an article that shows it.
  const kept = journal.possible(subject, 'publish', 'draft', 'file').find((entry) => entry.marker === marker)
  if (!kept)
    return publications.some(({ status }) => status === 200)
      ? [`nobody wrote what ${JSON.stringify(subject)} says: ${marker}`]
      : []
  return publications
    .filter(({ status, sent }) => status === 200 && sent > kept.answered)
    .map((entry) => `the earlier ${told(kept)} stands in the place of the ${told(entry)}`)
}

/** An article takes its photos with it. */
const publishersOf = (journal: Journal, subject: Subject): Entry[] => [
  ...journal.possible(subject, 'publish'),
  ...(subject.collection === 'photos' ? journal.allPossible('articles', 'publish') : []),
]

/**
 * What is public although it was taken down for good, or is not although nobody took it down since
 * it was published.
 */
export function wrongState(journal: Journal, subject: Subject, isPublic: boolean): string[] {
  const undone = isPublic ? journal.possible(subject, 'takedown') : journal.possible(subject, 'publish')
  const doers = isPublic ? publishersOf(journal, subject) : journal.possible(subject, 'takedown', 'release')
  return undone
    .filter(({ status }) => status === 200)
    .filter((entry) => !doers.some(({ answered }) => answered > entry.sent))
    .map((entry) => `${isPublic ? 'public' : 'not public'} in spite of the ${told(entry)}`)
}

/** Sightings of a document that had been taken down, and that nobody had released. */
export const seenAfterTakedown = (journal: Journal, sightings: readonly Sighting[]): string[] =>
  journal.acknowledged('takedown').flatMap((down) => {
    const releases = journal.possible(down, 'release')
    return sightings
      .filter(
        ({ collection, id, asked }) =>
          collection === down.collection && id === down.id && asked > down.answered,
      )
      .filter(({ answered }) => !releases.some((one) => one.answered > down.sent && one.sent < answered))
      .slice(0, 1)
      .map(() => `somebody read ${down.collection} ${down.id} after the ${told(down)}`)
  })
