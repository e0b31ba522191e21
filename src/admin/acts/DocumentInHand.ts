import type { Standing } from '../../endpoints/desk/standing.ts'
import type { Use } from '../../endpoints/uses/Use.ts'
import type { GatedKind } from '../../options/slugs.ts'

/** What `GET newsroom/where-used` answers. */
export interface UsesAnswer {
  uses: readonly Use[]
  hasMore: boolean
}

/** The document that lies on the desk, for the acts that are done to it. */
export interface DocumentInHand {
  kind: GatedKind
  collection: string
  id: number | string
  /** As the admin calls it. */
  title: string
  timeZone: string
  standing: Standing
  uses: UsesAnswer
  /** Called when something was done to it. */
  onDone: () => void
}
