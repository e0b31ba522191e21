import type { LineCredit } from '../../gate/creditsInBody.ts'
import type { Mend } from './mends/Mend.ts'

/** A line of the body in which somebody is credited, each credit with what would mend it. */
export interface ReadLine {
  text: string
  credits: (LineCredit & { names: string[]; mends?: Mend[] })[]
}
