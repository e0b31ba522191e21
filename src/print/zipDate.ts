/**
 * The date of every file in a package. It is fixed so that the same page gives the same bytes; zip
 * has no time zones and no dates before 1980.
 */
export const zipDate = new Date(1980, 0, 1)
