import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { graveFindings } from './helpers/axe.ts'
import { as } from './helpers/rest.ts'
import { withPage } from './helpers/withPage.ts'

/** The first document that REST finds; the newsroom starts with a page of its own. */
async function idIn(path: string): Promise<string> {
  const { body } = await as(undefined, path)
  const [found] = body.docs ?? []
  if (!found) throw new Error(`The newsroom holds nothing at ${path}.`)
  return String(found.id)
}

/** The addresses that an editor works at, each with what is clicked once it is there. */
async function views(): Promise<(readonly [path: string, click?: string])[]> {
  const article = await idIn('articles?where[photos.photo][exists]=true&limit=1&depth=0&sort=id')
  const version = await idIn(
    `articles/versions?where[parent][equals]=${article}&limit=1&depth=0&sort=createdAt`,
  )
  const box = await idIn('sidebars?where[kind][equals]=keyPoints&limit=1&depth=0')
  const lists = ['articles', 'photos', 'sidebars', 'pages', 'sources', 'gate-decisions', 'users']
  const edits = [
    ['photos', await idIn('photos?limit=1&depth=0')],
    ['sidebars', box],
    ['pages', await idIn('pages?limit=1&depth=0')],
    ['gate-decisions', await idIn('gate-decisions?limit=1&depth=0')],
  ]
  return [
    ['/admin'],
    ...lists.map((slug) => [`/admin/collections/${slug}?limit=10`] as const),
    [`/admin/collections/articles/${article}`],
    [`/admin/collections/articles/${article}`, '出處'],
    [`/admin/collections/articles/${article}`, '圖片和方塊'],
    ...edits.map(([slug, id]) => [`/admin/collections/${slug}/${id}`] as const),
    [`/admin/collections/articles/${article}/versions`],
    [`/admin/collections/articles/${article}/versions/${version}`],
    ['/admin/account'],
  ]
}

/** What one screen has that it should not. */
interface Screen {
  /** What axe finds serious or critical, in the light and of the colours in the dark. */
  grave: string[]
  /** Words that the newsroom does not use, or not in this language. */
  words: string[]
}

/**
 * Payload's words for what the newsroom calls otherwise, as no story of the sample has them, and
 * sentences that are not in Chinese.
 */
const wrong = [/[^\n]*(?:發佈|上傳|搜索|變更|取消發布|語言地區)[^\n]*/gu, /[A-Z][a-z]+(?: [a-z]+){1,}/gu]

/** What the page says: what is shown, and what is read out of its controls. */
const saidBy = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const labels = [...document.querySelectorAll('[aria-label], [placeholder], [title]')].flatMap((one) => [
      one.getAttribute('aria-label') ?? '',
      one.getAttribute('placeholder') ?? '',
      one.getAttribute('title') ?? '',
    ])
    return [document.body.innerText, ...labels].join('\n')
  })

/** What axe finds once the page is still: some of Payload's parts are loaded after the others. */
async function settled(page: Page): Promise<string[]> {
  for (let turn = 0; turn < 3; turn++) {
    const found = await graveFindings(page)
    if (found.length === 0) return found
    await page.waitForTimeout(1_000)
  }
  return graveFindings(page)
}

async function seen(page: Page, where: string): Promise<Screen> {
  await page.waitForLoadState('networkidle')
  // Colours are looked at as they are in the end, not on their way from light to dark.
  await page.addStyleTag({ content: '*, *::before, *::after { transition: none !important; }' })
  const inTheLight = await settled(page)
  const said = await saidBy(page)
  const words = wrong.flatMap((pattern) => said.match(pattern) ?? [])
  await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'))
  const inTheDark = await graveFindings(page, 'color-contrast')
  await page.evaluate(() => (document.documentElement.dataset.theme = 'light'))
  const grave = [...inTheLight, ...inTheDark.map((line) => `dark ${line}`)]
  return {
    grave: grave.map((line) => `${where}: ${line}`),
    words: [...new Set(words)].map((line) => `${where}: ${line}`),
  }
}

const screens: Screen[] = []

// One walk for both questions: opening the screens takes most of the time.
beforeAll(async () => {
  await withPage('zh-HK', async ({ page, logIn }) => {
    await page.goto('/admin/login')
    screens.push(await seen(page, '/admin/login'))
    await logIn()
    for (const [path, click] of await views()) {
      await page.goto(path)
      await page.waitForLoadState('networkidle')
      if (click) await page.getByRole('button', { name: click, exact: true }).click()
      screens.push(await seen(page, `${path} ${click ?? ''}`))
    }
  })
}, 600_000)

describe('where an editor works', () => {
  it('axe finds nothing serious or critical, in the light and in the dark', () => {
    expect(screens.flatMap(({ grave }) => grave)).toEqual([])
  })

  it('one thing has one word, and nothing is in English', () => {
    expect(screens.flatMap(({ words }) => words)).toEqual([])
  })
})
