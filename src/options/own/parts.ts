import type { OwnCollection } from './OwnCollection.ts'

/** What a field must be to play a part: see `fits`. */
export type PartType =
  | 'text'
  | 'body'
  | 'names'
  | 'photos'
  | 'sidebars'
  | 'sources'
  | 'date'
  | 'group'
  | 'list'
  | 'choice'
  | 'json'

/** A part that a field can play. */
export interface Part {
  is: PartType
  /** The app must have it: the newsroom adds none. */
  needed?: true
  /** The newsroom adds it where the app has none. */
  added?: true
}

const text: Part = { is: 'text' }
const addedText: Part = { is: 'text', added: true }
const added = (is: PartType): Part => ({ is, added: true })

/** Of every kind: kept under these names, whatever the app calls the rest. */
const common = { embargoUntil: added('date'), mentions: added('list') }

/** The parts of each kind of document, by the newsroom's own names. */
export const parts: Record<OwnCollection['kind'], Readonly<Record<string, Part>>> = {
  article: {
    headline: { is: 'text', needed: true },
    body: { is: 'body', needed: true },
    kicker: text,
    deck: text,
    house: addedText,
    attribution: added('group'),
    byline: added('names'),
    photos: { is: 'photos' },
    sidebars: { is: 'sidebars' },
    section: text,
    slug: text,
    corrections: { is: 'list' },
    firstPublishedAt: added('date'),
    revisedAt: added('date'),
    ...common,
  },
  photo: {
    caption: addedText,
    alt: addedText,
    credits: added('sources'),
    via: added('sources'),
    photographer: addedText,
    copyright: addedText,
    takenAt: added('date'),
    place: addedText,
    made: added('choice'),
    usageTerms: addedText,
    usableIn: added('choice'),
    usableUntil: added('date'),
    iptc: added('json'),
    ...common,
  },
  sidebar: {
    title: { is: 'text', needed: true },
    body: { is: 'body', needed: true },
    intro: text,
    sources: added('sources'),
    ...common,
  },
}

/** Parts that cannot be kept under another name: readers' rules and the ledger go by it. */
export const fixedNames: ReadonlySet<string> = new Set([
  'embargoUntil',
  'mentions',
  'usableIn',
  'usableUntil',
  'made',
  'iptc',
  'firstPublishedAt',
  'revisedAt',
])
