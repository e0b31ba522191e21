import { fileIdentity } from '../fileIdentity.ts'
import { whenWritten, type Rule } from './Rule.ts'

/**
 * The file is not the one the credit was given for: an old version was restored under a new
 * picture, or the reverse.
 */
export const photoCreditStale: Rule = {
  modes: whenWritten,
  photo({ file }) {
    if (file?.creditGivenFor === undefined) return []
    const actual = fileIdentity(file)
    if (file.creditGivenFor === actual) return []
    return [
      {
        path: 'credits',
        locale: '',
        actual,
        expected: file.creditGivenFor,
        params: { filename: file.filename },
      },
    ]
  },
}
