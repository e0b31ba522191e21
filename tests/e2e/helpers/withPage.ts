import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core'
import { mkdirSync } from 'node:fs'
import { afterAll, expect, inject } from 'vitest'
import type { Newsroom } from './setup.ts'
import { browserFlags } from '../../../scripts/lib/browser.mjs'

/** A browser's language setting: a Hong Kong reader's, or an American's. */
export type Language = 'zh-HK' | 'en-US'

/** A tab on the newsroom. Relative addresses are the newsroom's own: `page.goto('/admin')`. */
export interface Tab {
  page: Page
  /** Errors the page threw or logged, so that a test can say that there were none. */
  problems: string[]
  /** Logs the browser in without a form, as the first user unless told who; no page is opened. */
  logIn(who?: Login): Promise<void>
  /** Logs in by the login form, as a person does. */
  logInByForm(who?: Login): Promise<void>
  /** Keeps a picture of the whole page in `test-results/screens/<name>.png`. */
  shot(name: string): Promise<void>
}

interface Login {
  email: string
  password: string
}

/** What Chrome sends in these languages. */
const ACCEPT: Record<Language, string> = {
  'zh-HK': 'zh-HK,zh;q=0.9,en-US;q=0.8,en;q=0.7',
  'en-US': 'en-US,en;q=0.9',
}
const SCREENS = 'test-results/screens'
let browser: Promise<Browser> | undefined

/** The newsroom that runs for this worker's tests: its address and first login. */
export const newsroom = (): Newsroom => {
  const all = inject('newsrooms')
  const one = all[(Number(process.env.VITEST_POOL_ID ?? 1) - 1) % all.length]
  if (!one) throw new Error('No newsroom runs: tests/e2e/helpers/setup.ts starts it.')
  return one
}

/**
 * Opens a fresh browser profile in a language, runs the test in it and closes it. When the test fails, a picture of what
 * the page looked like is kept beside the other screenshots.
 *
 * @param options another size of the screen, no JavaScript and so on
 */
export async function withPage(
  language: Language,
  test: (tab: Tab) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  browser ??= launch()
  const context = await (
    await browser
  ).newContext({
    baseURL: newsroom().url,
    locale: language,
    extraHTTPHeaders: { 'Accept-Language': ACCEPT[language] },
    timezoneId: 'Asia/Hong_Kong',
    viewport: { width: 1440, height: 1000 },
    ...options,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  const shot = async (name: string) => {
    mkdirSync(SCREENS, { recursive: true })
    await page.screenshot({ path: `${SCREENS}/${name}.png`, fullPage: true })
  }
  try {
    await test({
      ...{ page, problems, shot },
      logIn: (who = newsroom()) => logIn(context, who),
      logInByForm: (who = newsroom()) => logInByForm(page, who),
    })
  } catch (error) {
    await shot(`failed ${(expect.getState().currentTestName ?? 'test').replace(/[\\/:*?"<>|]/g, ' ')}`).catch(
      (lost) => console.error('No picture of the failed page:', lost),
    )
    throw error
  } finally {
    await context.close()
  }
}

function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: inject('chromium'), args: browserFlags() })
}

/**
 * The browser keeps the cookie that comes with the answer. The language of the content is the
 * newsroom's first: Payload keeps with the user which was chosen last, by a test before this one.
 */
async function logIn(context: BrowserContext, { email, password }: Login): Promise<void> {
  const answer = await context.request.post('/api/users/login', { data: { email, password } })
  expect(answer.status(), `The login of ${email}`).toBe(200)
  // Payload's login answers with a token.
  const { token } = (await answer.json()) as { token: string }
  const headers = { authorization: `JWT ${token}` }
  const data = { value: 'zh-Hant' }
  const chosen = await context.request.post('/api/payload-preferences/locale', { headers, data })
  expect(chosen.status(), 'The language of the content').toBe(200)
}

async function logInByForm(page: Page, { email, password }: Login): Promise<void> {
  await page.goto('/admin/login')
  // Payload fills the form in again once its scripts run, so what is typed before that is lost.
  await page.waitForLoadState('networkidle')
  await page.fill('input[name=email]', email)
  await page.fill('input[name=password]', password)
  await page.click('form button[type=submit]')
  await page.waitForURL((url) => !url.pathname.endsWith('/login'))
}

afterAll(async () => {
  await (await browser)?.close()
  browser = undefined
})
