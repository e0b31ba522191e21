import type { Finding, RuleId } from '../gate/types.ts'
import type { PrintRule } from '../print/PrintFinding.ts'
import type { PageRule } from './PageRule.ts'

/**
 * A finding about one item of a page, or the page itself: the gate's, printing's, or that of the
 * page's own rules. A `PrintFinding` is one as it is.
 */
export interface PageFinding {
  /** The item's name, `item-3`, counted from 1; `page` for the page itself. */
  item: string
  rule: PageRule | PrintRule | RuleId
  /** `block` stops an export; `warn` is only told. */
  severity: 'block' | 'warn'
  /** What the rule's message names. */
  params: Record<string, string | number | readonly string[]>
  /** The gate's own finding, where it is one. */
  finding?: Finding
}
