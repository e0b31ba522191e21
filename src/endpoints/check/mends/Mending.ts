import type { JudgeContext } from '../../../gate/judge/JudgeContext.ts'
import type { GatedKind } from '../../../options/slugs.ts'

/** The form to be mended, and what who looks at it may do. */
export interface Mending {
  judging: JudgeContext
  kind: GatedKind
  collection: string
  /** Only those who publish say that words are no credit. */
  mayMention: boolean
  mayMakeSources: boolean
  /** The tag of the language in which names are given: that of who looks at it. */
  nameIn: string
}
