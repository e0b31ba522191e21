/**
 * The fields of a page whose words are printed. A credit in its finished wording is `credit`, as it
 * goes into files, and `creditOnPaper` where it is set.
 */
export const wordFields = [
  'locale',
  'publication',
  'title',
  'date',
  'edition',
  'section',
  'number',
  'headline',
  'caption',
  'endAfter',
  'credit',
  'creditOnPaper',
] as const

/** A field of the page whose words are printed. */
export type WordField = (typeof wordFields)[number]

/** One piece of what a page says by itself. */
export interface PageWord {
  field: WordField
  text: string
}

/** What a page says by itself in one place: at its head, or of one thing that stands on it. */
export interface PageWords {
  /** Where: `page` for the head, `item-3` for the third item. */
  item: string
  /** Of what: `page`, or the document, `articles:12`. It stays the same when the item is moved. */
  of: string
  words: readonly PageWord[]
}

/** Whether it is made from the documents on the page and the sources they credit. */
export const isCredit = ({ field }: PageWord): boolean => field === 'credit' || field === 'creditOnPaper'

/**
 * Whether somebody typed it into the page: all but the credits, and the language it is printed in.
 */
export const isTyped = (word: PageWord): boolean => !isCredit(word) && word.field !== 'locale'
