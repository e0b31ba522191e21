import { whenWritten, type Rule } from './Rule.ts'

/** A photo without its picture. A draft may be a caption that waits for it. */
export const photoFileMissing: Rule = {
  modes: whenWritten,
  photo: ({ file }) =>
    file === undefined || file.filename.trim() === '' || file.size <= 0 ? [{ path: 'file', locale: '' }] : [],
}
