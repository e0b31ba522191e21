/**
 * The time zone of a newsroom that names none: IANA name. Days begin, and dates are written, in it.
 */
export const defaultTimeZone = 'Asia/Hong_Kong'
