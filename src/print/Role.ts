/** What an item is on the page, which decides how it is set. */
export type Role = 'lead' | 'second' | 'brief' | 'box' | 'picture'
