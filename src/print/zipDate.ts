/**
 * The date of every file in a package. Zip knows no time zone and nothing before 1980; one date for
 * all makes the same page the same bytes.
 */
export const zipDate = new Date(1980, 0, 1)
