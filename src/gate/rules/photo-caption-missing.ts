import { whenWritten, type Rule } from './Rule.ts'

/** A photo without a caption. One of white space or placeholders is `text-blank`. */
export const photoCaptionMissing: Rule = {
  modes: whenWritten,
  photo: ({ caption, locale }) => (caption === '' ? [{ path: 'caption', locale }] : []),
}
