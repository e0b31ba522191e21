/** What can be wrong with a page itself, before anything on it is judged. */
export type PageRule =
  /** No time at which readers hold it in hand: nothing can be judged for then. */
  | 'page-on-sale-missing'
  /** No locale to print in, or one there is none of: `locale`, `known`. */
  | 'page-locale-unknown'
  /** Nothing is placed on it. */
  | 'page-empty'
  /** A template there is none of: `template`, `known`. */
  | 'page-template-unknown'
  /** An item for which no document was chosen. */
  | 'item-empty'
  /** An item whose document is gone or in the trash: `kind`, `id`. */
  | 'item-missing'
  /** A document that cannot be read as what it should be: `kind`, `id`, `reason`. */
  | 'item-unreadable'
  /**
   * A caption for a story that prints no picture of its own. Only a warning: nothing is printed
   * wrong.
   */
  | 'caption-unused'
  /** No date at the head of the page; asked before it goes to the press. */
  | 'page-date-missing'
  /** No page number; asked as well. */
  | 'page-number-missing'
  /** What another item shows already: `number` of that item. Asked as well. */
  | 'item-twice'
  /** Much of the page is white: `percent`. Asked as well. */
  | 'page-white'
  /**
   * The page's own words, which nobody who may publish approved: `fields`, `words`; `fieldsBefore`,
   * `wordsBefore` as approved last.
   */
  | 'not-approved'
