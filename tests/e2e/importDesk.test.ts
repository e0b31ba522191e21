import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { as } from './helpers/rest.ts'
import { newsroom, withPage } from './helpers/withPage.ts'

const layout = { email: `layout-import-${Date.now()}@newsroom.test`, password: 'only-for-this-test' }

beforeAll(async () => {
  const made = await as(undefined, 'users', 'POST', { ...layout, name: '排版員', roles: ['layout'] })
  expect(made.status).toBe(201)
})

/** A page as it is copied from a PDF: two stories, a box of key points and a caption. */
const text = `A8 本埠
2031年4月9日 星期三

碼頭加設矮燈
行人夜裡不再摸黑
【本報訊】據新華社報道，海角市的渡輪碼頭昨晚加設二十
盞矮燈，由候船室一直排到登船的木橋。管理處說，燈光向
下照射，不會晃了船長的眼，也不會驚動在堤上過夜的鷺鳥。
街坊說，從前下了末班船要開著手電筒走路，如今看得見腳
下的每一塊木板。

書車周末開進漁村
【本報訊】據中新社報道，流動書車下周末起開進三條漁村，
每次停留兩小時，可以借書，也可以聽故事。館方說，車上的
書每月更換一次，由村民投票選出。

◆碼頭的矮燈昨晚亮起，候船的人拿出手機拍照。新華社

夜航要點
1. 班次
◆每小時兩班
◆末班船凌晨一時開出
2. 票價
◆與日間相同
◆來源：中新社
`

const phase = (page: Page, name: string) => page.locator(`[data-import-phase="${name}"]`).waitFor()
const drafts = (page: Page) => page.locator('[data-import-draft]')
const draftOf = (page: Page, words: string): Locator => drafts(page).filter({ hasText: words })
/** The draft whose headline, title or caption is so: what a field holds is no text of the page. */
async function draftCalled(page: Page, title: string): Promise<Locator> {
  for (const one of await drafts(page).all()) {
    const values = await one.locator('textarea').evaluateAll((fields) =>
      // Text areas, which the browser’s own types know as some element.
      fields.map((field) => (field as HTMLTextAreaElement).value),
    )
    if (values.includes(title)) return one
  }
  throw new Error(`No draft is called ${title}.`)
}

describe('the import desk', () => {
  it('reads a page of text, is mended, and makes the drafts that were chosen', async () => {
    await withPage('zh-HK', async (tab) => {
      const { page } = tab
      await tab.logIn()
      await page.goto('/admin')
      // The navigation is closed at first; its link leads to the same place.
      const inNav = await page.locator('#nav-import-desk').getAttribute('href')
      await page.locator('#dashboard-import-desk').click()
      await page.waitForURL((url) => url.pathname === inNav)
      await phase(page, 'choosing')
      await tab.shot('import zh-HK choose')
      await page.getByLabel('一版的文字').fill(text)
      await page.locator('[data-import="read"]').click()
      await phase(page, 'looking')

      // The keyboard goes on where the step leads, not at the top.
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('會建立的草稿')
      // The original is there whole, with what is left over marked in it.
      expect(await page.locator('[data-import-original]').evaluate((one) => one.textContent)).toBe(text)
      expect(await page.locator('[data-import-leftovers]').innerText()).toMatch(
        /星期三[\s\S]*屬於版面而不是稿件/,
      )
      const lead = await draftCalled(page, '碼頭加設矮燈')
      expect(await lead.locator('[data-import-credits]').innerText()).toContain('新華社')
      await (await draftCalled(page, '夜航要點')).waitFor()
      // A doubt leads to its place on the page.
      const doubt = page.locator('[data-import-doubt]').first()
      expect(await doubt.innerText()).not.toMatch(/[a-z]{4}/)
      await doubt.getByRole('button').click()
      await page.locator('[data-import-original] [data-shown]').first().waitFor()
      await tab.shot('import zh-HK look')
      const before = await as(undefined, 'articles?limit=0&depth=0')

      await lead.getByLabel('標題', { exact: true }).fill('碼頭加設二十盞矮燈')
      await (await draftCalled(page, '書車周末開進漁村')).getByLabel('建立這一份').uncheck()
      await tab.shot('import zh-HK mended')
      await page.locator('[data-import="create"]').click()
      await phase(page, 'made')
      await tab.shot('import zh-HK made')
      const made = page.locator('[data-import-made]')
      const links = await made.getByRole('link').allInnerTexts()
      expect(links.filter((words) => words === '碼頭加設二十盞矮燈')).toHaveLength(2)
      expect(links.join()).not.toContain('書車周末開進漁村')
      const after = await as(undefined, 'articles?limit=0&depth=0')
      expect(Number(after.body.totalDocs)).toBe(Number(before.body.totalDocs) + 1)

      await made.locator('li a', { hasText: '碼頭加設二十盞矮燈' }).click()
      await page.waitForURL(/\/articles\/\d+/)
      const id = new URL(page.url()).pathname.split('/').at(-1)
      const { body } = await as(undefined, `articles/${id}?draft=true&depth=1`)
      expect(body).toMatchObject({
        _status: 'draft',
        headline: '碼頭加設二十盞矮燈',
        attribution: { sources: [{ key: 'xinhua' }] },
      })
      const held = await as(undefined, `pages?depth=0&where[items.article][equals]=${id}`)
      const [holding] = held.body.docs ?? []
      // The rows of a page.
      const rows = (holding?.items ?? []) as { kind: string }[]
      expect(rows.map(({ kind }) => kind).toSorted()).toEqual(['article', 'photo', 'sidebar'])
      expect(tab.problems).toEqual([])
    })
  })

  it('reads a page’s PDF that the newsroom made, shows it drawn, and makes drafts with pictures', async () => {
    const sample = await as(undefined, 'pages?depth=0&limit=1&sort=createdAt')
    const [first] = sample.body.docs ?? []
    const pdf = join(tmpdir(), `import-desk-${Date.now()}.pdf`)
    const { body } = await as(undefined, 'users/login', 'POST', newsroom())
    const exported = await fetch(`${newsroom().url}/api/pages/${first?.id}/page.pdf`, {
      headers: { authorization: `JWT ${String(body.token)}` },
    })
    expect(exported.status).toBe(200)
    writeFileSync(pdf, Buffer.from(await exported.arrayBuffer()))
    await withPage('zh-HK', async (tab) => {
      const { page } = tab
      await tab.logIn()
      await page.goto('/admin/collections/articles/import')
      await page.getByLabel('PDF 檔案').check()
      await page.getByLabel('一版的 PDF').setInputFiles(pdf)
      await page.locator('[data-import="read"]').click()
      await phase(page, 'looking')
      await page.locator('[data-import-picture]').waitFor()
      const picture = page.locator('[data-import-picture]')
      // The sheet is an <img>; the browser’s own types know it as some element.
      expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1400)
      const { naturals, count } = await drafts(page).evaluateAll((all) => ({
        naturals: all.map((one) => one.getAttribute('data-import-draft') ?? ''),
        count: all.length,
      }))
      expect(naturals.filter((path) => path.startsWith('stories.')).length).toBeGreaterThanOrEqual(2)
      expect(naturals.filter((path) => path.startsWith('captions.')).length).toBeGreaterThanOrEqual(1)
      await draftOf(page, '有圖片').first().waitFor()
      await tab.shot('import zh-HK pdf look')
      await drafts(page).first().getByRole('button', { name: '在原版上看' }).click()
      await page.locator('[data-import-original] [data-shown]').waitFor()
      await tab.shot('import zh-HK pdf shown')
      await page.locator('[data-import="create"]').click()
      await phase(page, 'made')
      await tab.shot('import zh-HK pdf made')
      const made = page.locator('[data-import-made]')
      expect(await made.getAttribute('data-import-made')).toBe(String(count))
      // Every draft, and the page that holds them.
      expect(await made.getByRole('link').count()).toBe(count + 1)
      expect(tab.problems).toEqual([])
    })
  })

  it('says in plain words at its place what cannot be imported, and keeps what was chosen', async () => {
    await withPage('zh-HK', async (tab) => {
      const { page } = tab
      await tab.logIn()
      await page.goto('/admin/collections/articles/import')
      await page.getByLabel('一版的文字').fill('一二三四五六七八九十。'.repeat(4_000))
      await page.locator('[data-import="read"]').click()
      expect(await page.locator('[data-import-phase] [role="alert"]').innerText()).toMatch(/文字太長/)
      expect(await page.getByLabel('一版的文字').inputValue()).toContain('一二三四')
      const file = { name: 'page.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n1 0 obj') }
      await page.getByLabel('PDF 檔案').check()
      await page.getByLabel('一版的 PDF').setInputFiles(file)
      await page.locator('[data-import="read"]').click()
      await page.getByText('PDF 已損壞').waitFor()
      await tab.shot('import zh-HK refused')
    })
  })

  it('is nowhere for who may not write, and speaks English', async () => {
    await withPage('zh-HK', async ({ page, logIn }) => {
      await logIn(layout)
      await page.goto('/admin')
      await page.locator('.newsroom-day[aria-busy="false"]').waitFor()
      expect(await page.locator('#nav-import-desk, #dashboard-import-desk').count()).toBe(0)
      await page.goto('/admin/collections/articles/import')
      await page.getByText('你的帳號不能寫稿').waitFor()
    })
    await withPage('en-US', async (tab) => {
      await tab.logIn()
      await tab.page.goto('/admin/collections/articles/import')
      await tab.page.getByRole('heading', { name: 'Import a page' }).waitFor()
      await tab.page.setViewportSize({ width: 390, height: 900 })
      expect(await tab.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
      await tab.shot('import en-US phone')
    })
  })
})
