import type { Entry, Journal, Subject } from './journal.ts'
import type { Sighting } from './reader.ts'

const told = ({ deed, collection, id, marker }: Entry) => `${deed} of ${collection} ${id} (${marker})`

/**
 * Acknowledged saves that no version has.
 * @param versions the headlines or captions of all versions of a document
 */
export const lostSaves = (journal: Journal, versions: (subject: Subject) => ReadonlySet<string>): string[] =>
  journal
    .acknowledged('publish', 'draft', 'file')
    .filter((entry) => !versions(entry).has(entry.marker))
    .map((entry) => `no version has the ${told(entry)}`)

/** Acknowledged takedowns and releases that the ledger does not have. */
export const lostDecisions = (journal: Journal, reasons: ReadonlySet<string>): string[] =>
  journal
    .acknowledged('takedown', 'release')
    // A takedown succeeds even when it cannot be recorded; its answer then says so.
    .filter(({ marker, text }) => !reasons.has(marker) && !text.includes('takedown-decision'))
    .map((entry) => `the ledger lacks the ${told(entry)}`)

/**
 * Acknowledged publications that are missing from the public row although no later write can have
 * replaced them: the write that the row has was finished before they began.
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

/**
 * The publications that may have published a document: its own, and for a photo those of articles.
 */
const publishersOf = (journal: Journal, subject: Subject): Entry[] => [
  ...journal.possible(subject, 'publish'),
  ...(subject.collection === 'photos' ? journal.allPossible('articles', 'publish') : []),
]

/**
 * Whether a document is public although its last act was a takedown, or not public although nobody
 * took it down after its publication.
 */
export function wrongState(journal: Journal, subject: Subject, isPublic: boolean): string[] {
  const undone = isPublic ? journal.possible(subject, 'takedown') : journal.possible(subject, 'publish')
  const doers = isPublic ? publishersOf(journal, subject) : journal.possible(subject, 'takedown', 'release')
  return undone
    .filter(({ status }) => status === 200)
    .filter((entry) => !doers.some(({ answered }) => answered > entry.sent))
    .map((entry) => `${isPublic ? 'public' : 'not public'} in spite of the ${told(entry)}`)
}

/** Times a reader saw a document that was taken down and not released. */
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
