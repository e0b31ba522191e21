import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { waitFor } from '../../scripts/lib/wait.mjs'
import { drawer, openDocument } from './helpers/desk.ts'
import { anonymous, as, sourceId } from './helpers/rest.ts'
import { withPage } from './helpers/withPage.ts'

const paragraph = (text: string) => ({
  type: 'paragraph',
  version: 1,
  format: '',
  indent: 0,
  direction: null,
  children: [{ type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 }],
})
const bodyOf = (text: string) => ({
  root: { type: 'root', version: 1, format: '', indent: 0, direction: null, children: [paragraph(text)] },
})

async function draftOf(headline: string, sources: number[]): Promise<number> {
  const { body } = await as(undefined, 'articles?draft=true', 'POST', {
    headline,
    body: bodyOf('據新華社報道，燈塔修好，明早亮燈。'),
    attribution: { form: 'report', sources },
  })
  if (!body.doc) throw new Error('No draft was made.')
  return body.doc.id
}

/** A moment as the drawer's clock writes it to an English editor: `Nov 24, 2026 3:45 AM`. */
function onTheClock(at: Date): string {
  const options = { timeZone: 'Asia/Hong_Kong', dateStyle: 'medium', timeStyle: 'short' } as const
  return new Intl.DateTimeFormat('en-US', options)
    .format(at)
    .replace(/, (?=\d+:)/, ' ')
    .replace('\u202f', ' ')
}

/** Sets the time in the drawer that Payload has for it. */
async function scheduleInAdmin(page: Page, id: number, at: Date): Promise<void> {
  await openDocument(page, 'articles', id)
  await page.locator('.form-submit .popup-button').first().click()
  await page.locator('#schedule-publish').click()
  const form = drawer(page)
  // The drawer proposes to unpublish where it knows of no newer version.
  await form
    .locator('.schedule-publish__type label')
    .filter({ hasText: /^Publish$/ })
    .click()
  const clock = form.locator('.react-datepicker__input-container input')
  await clock.fill(onTheClock(at))
  await clock.press('Tab')
  await form.locator('#scheduled-publish-save').click()
  await page.getByText('Scheduled successfully.').waitFor()
}

it('what an editor schedules goes out by itself; what is refused when due waits on the dashboard', async () => {
  const cleared = await draftOf('燈塔明早亮燈', [await sourceId('xinhua')])
  const lacking = await draftOf('燈塔守夜人', [])
  expect((await anonymous(`articles/${cleared}`)).status).toBe(404)
  await withPage('en-US', async (tab) => {
    const { page } = tab
    await tab.logIn()
    const at = new Date(Date.now() + 60_000)
    await scheduleInAdmin(page, lacking, at)
    await scheduleInAdmin(page, cleared, at)
    await waitFor(async () => (await anonymous(`articles/${cleared}`)).status === 200, {
      what: 'the scheduled article',
      timeoutMs: 120_000,
      everyMs: 2000,
    })
    const list = page.locator('.newsroom-refused-schedules')
    await waitFor(
      async () => {
        await page.goto('/admin')
        // It is asked for once the page is there.
        return list.waitFor({ timeout: 5_000 }).then(
          () => true,
          () => false,
        )
      },
      { what: 'the refused one on the dashboard', timeoutMs: 60_000, everyMs: 2000 },
    )
    expect(await list.innerText()).toMatch(/燈塔守夜人[\s\S]*Sources is empty/)
    expect(await list.innerText()).not.toContain('燈塔明早亮燈')
    await tab.shot('refused schedule')
    expect((await anonymous(`articles/${lacking}`)).status).toBe(404)
    await list.getByRole('link').click()
    await page.waitForURL(new RegExp(`/articles/${lacking}`))
    await page.goto('/admin')
    await list.getByRole('button', { name: 'Dismiss' }).click()
    await list.waitFor({ state: 'detached' })
  })
})
