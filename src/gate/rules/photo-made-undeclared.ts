import { isGenerated } from '../../story/stored/digitalSourceTypes.ts'
import { isMentioned } from '../../story/words/mentions.ts'
import { whenWritten, type Rule } from './Rule.ts'

/**
 * The file says that a machine made the picture, or parts of it (IPTC Photo Metadata Standard
 * 2023.2, "Digital Source Type"), and the photo does not say so to readers. Where the file is
 * wrong, a mention of its code answers.
 */
export const photoMadeUndeclared: Rule = {
  modes: whenWritten,
  photo({ iptc, made, mentions }) {
    const code = iptc.digitalSourceType
    if (code === undefined || !isGenerated(code) || isGenerated(made)) return []
    if (isMentioned(code, { start: 0, end: code.length }, mentions)) return []
    return [{ path: 'made', locale: '', actual: code, params: { words: code } }]
  },
}
