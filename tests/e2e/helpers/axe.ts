import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** Axe's own words for how bad it is. */
const grave = new Set(['serious', 'critical'])

interface Result {
  id: string
  impact?: string | null
  nodes: { target: unknown; html: string; any: { message: string }[] }[]
}

/** Puts axe into the page as it stands and gives what it finds serious or critical, a line for each element. */
export async function graveFindings(page: Page, only?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const results = await page.evaluate((rule) => {
    // What the line above put there.
    const { axe } = globalThis as unknown as {
      axe: { run: (options: object) => Promise<{ violations: Result[] }> }
    }
    return axe.run({ resultTypes: ['violations'], ...(rule && { runOnly: [rule] }) })
  }, only)
  return results.violations
    .filter(({ impact }) => grave.has(impact ?? ''))
    .flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, html, any }) =>
          `${id} ${String(target)} ${html.slice(0, 160)} ${any[0]?.message.slice(0, 140) ?? ''}`,
      ),
    )
}
