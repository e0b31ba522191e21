import type { Register } from '../../../attribution/index.ts'
import { bylineLine } from '../../../story/words/bylineLine.ts'
import type { Story } from '../../../story/types.ts'
import type { Text } from '../Layout.ts'
import { plain } from './runsOf.ts'

/** The bylines that neither the credit nor the body already names, each as a line at the end. */
export const bylineText = ({ bylines, locale }: Story, printed: string, register: Register): Text[] =>
  bylines
    .filter(({ name }) => name.trim() !== '' && !printed.includes(name.trim()))
    .map((byline) => ({ style: 'byline', runs: [plain(bylineLine(byline, locale, register))] }))
