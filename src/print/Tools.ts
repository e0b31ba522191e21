import type { Layout } from './layout/Layout.ts'
import type { Darkroom } from './pdf/Darkroom.ts'
import type { Press } from './Press.ts'
import { PrintRefusal } from './PrintRefusal.ts'
import type { Page, PrintFinding, PrintContext } from './types.ts'

/** What a printer keeps between pages. */
export interface Tools {
  press: Press
  darkroom: Darkroom
  now: () => Date
}

/** The layout of a page that may be printed. @throws PrintRefusal when a finding blocks it */
export function composed(page: Page, context: PrintContext, { press }: Tools): Layout {
  const layout = press.compose(page, context)
  refuse(layout.findings)
  return layout
}

/** @throws PrintRefusal with all of them when one blocks */
export function refuse(findings: readonly PrintFinding[]): void {
  if (findings.some(({ severity }) => severity === 'block')) throw new PrintRefusal(findings)
}
