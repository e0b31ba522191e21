import type { Credit } from '../../../story/types.ts'
import { sourceLabelAt } from '../text/marks.ts'
import type { FindCredits } from '../types.ts'
import { toCredit } from './toCredit.ts'

/** Whom a source line (◆來源：新華社、央廣網) credits, and which of its names the register does not know. */
export const sourcesOf = (line: string, findCredits: FindCredits): { credit: Credit; unknown: string[] } => ({
  credit: toCredit(findCredits(line)),
  unknown: namesOn(line).filter((name) => findCredits(`${LABEL}${name}`).length === 0),
})

/** Put before a single name to read it as a credit, because a bare name credits nobody. */
const LABEL = '來源：'

const namesOn = (line: string): string[] =>
  line
    .slice(sourceLabelAt(line, 0))
    .split(/[、，,；;／/及和與与]| and /)
    .map((name) => name.trim().replace(/^等|[等）)\]】。.]$/g, ''))
    .filter((name) => name !== '')
