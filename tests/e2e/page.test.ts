import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openDocument } from './helpers/desk.ts'
import { as } from './helpers/rest.ts'
import { withPage, type Language } from './helpers/withPage.ts'

const words = {
  'zh-HK': {
    ready: '可以付印',
    spare: /行|剛好/,
    unsaved: '先儲存',
    approve: '審定付印',
    approved: '已審定',
  },
  'en-US': {
    ready: 'Ready for press',
    spare: /lines|just fits/,
    unsaved: 'Save first',
    approve: 'Approve for print',
    approved: 'Approved for print',
  },
} satisfies Record<Language, unknown>

async function samplePage(): Promise<number> {
  const { body } = await as(undefined, 'pages?depth=0&limit=1&sort=createdAt')
  const [page] = body.docs ?? []
  if (!page) throw new Error('The newsroom has no sample page.')
  return page.id
}

/** The words of the page as the browser was given it, once it stopped changing. */
async function seen(page: Page): Promise<string> {
  const sheet = page.locator('img[data-page-sheet]')
  await sheet.waitFor()
  await page.locator('[data-page-view][aria-busy="false"]').waitFor()
  // The sheet is an <img>; the browser’s own types know it as some element.
  expect(await sheet.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(100)
  return sheet.evaluate(async (image) => (await fetch((image as HTMLImageElement).src)).text())
}

/** Moves the second item of the page above the first, by the menu of its row. */
async function moveSecondUp(page: Page): Promise<void> {
  await page.locator('#items-row-1 .array-actions__button').first().click()
  await page.locator('.array-actions__move-up').first().click()
}

describe('the page in the admin', () => {
  it('is shown as it will print, follows what is moved, and gives its PDF', async () => {
    const id = await samplePage()
    await withPage('zh-HK', async (tab) => {
      const { page } = tab
      const labels = words['zh-HK']
      await tab.logIn()
      await openDocument(page, 'pages', id)
      const before = await seen(page)
      const view = page.locator('[data-page-view]')
      expect(await view.innerText()).toContain(labels.ready)
      expect(await view.locator('[data-page-fit]').innerText()).toMatch(labels.spare)
      await tab.shot('page zh-HK')

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('[data-export="pdf"]').click(),
      ])
      expect(download.suggestedFilename()).toMatch(/A6-本埠要聞-示範版\.pdf$/)
      expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-')
      await view.getByText(/pdf/).last().waitFor()

      await moveSecondUp(page)
      await page.locator('[data-page-view][aria-busy="true"]').waitFor()
      const moved = await seen(page)
      expect(moved).not.toBe(before)
      expect(await page.locator('[data-export="pdf"]').isDisabled()).toBe(true)
      expect(await view.innerText()).toContain(labels.unsaved)
      await tab.shot('page moved zh-HK')
      const { body } = await as(undefined, `pages/${id}?depth=0`)
      // Shown, not saved.
      const [first] = Array.isArray(body.items) ? body.items : []
      expect(first).toMatchObject({ role: 'lead' })
      expect(tab.problems).toEqual([])
    })
  })

  it('says in English what is in the way, and no more once it is approved', async () => {
    const { body } = await as(undefined, 'articles?draft=true&depth=0&locale=zh-Hant', 'POST', {
      headline: '夜燈',
      house: '本報訊',
      attribution: { form: 'staff' },
      body: lexical('圖書館添了夜燈。'),
    })
    const article = body.doc?.id ?? 0
    const made = await as(undefined, 'pages?locale=zh-Hant', 'POST', {
      title: '本埠',
      locale: 'zh-Hant',
      onSaleAt: '2030-01-01T00:00:00.000Z',
      items: [{ kind: 'article', article, role: 'lead', columns: 8 }],
    })
    await withPage('en-US', async (tab) => {
      const { page } = tab
      const labels = words['en-US']
      await tab.logIn()
      const findings = page.locator('[data-page-findings="block"]')
      await openDocument(page, 'pages', made.body.doc?.id ?? 0)
      await seen(page)
      expect(await findings.innerText()).toContain('Item 1')
      expect(await page.locator('[data-export="pdf"]').isDisabled()).toBe(true)
      expect(await page.locator('[data-export="proof"]').isEnabled()).toBe(true)

      await openDocument(page, 'articles', article, '?locale=zh-Hant')
      await page.getByRole('button', { name: labels.approve, exact: true }).click()
      await page.getByRole('button', { name: labels.approved, exact: true }).waitFor()
      await tab.shot('approved en-US')

      await openDocument(page, 'pages', made.body.doc?.id ?? 0)
      await seen(page)
      expect(await page.locator('[data-page-waiting]').innerText()).toContain('本埠')
      await page.locator('[data-approve-page]').click()
      await page.locator('[data-page-approval="true"]').waitFor()
      await seen(page)
      await tab.shot('page approved en-US')
      expect(await findings.count()).toBe(0)
      expect(await page.locator('[data-export="pdf"]').isEnabled()).toBe(true)
      expect((await as(undefined, `articles/${article}`)).body).toMatchObject({ _status: 'draft' })
    })
  })
})

const lexical = (text: string) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: 'ltr',
        format: '',
        indent: 0,
        textFormat: 0,
        textStyle: '',
        children: [{ type: 'text', version: 1, text, format: 0, style: '', mode: 'normal', detail: 0 }],
      },
    ],
  },
})
