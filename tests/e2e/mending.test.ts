import { describe, expect, it } from 'vitest'
import { drawer, openDocument, publish, saveDraft } from './helpers/desk.ts'
import { agencyPhoto } from './helpers/picture.ts'
import { as, sourceId } from './helpers/rest.ts'
import { withPage } from './helpers/withPage.ts'

const language = 'zh-HK'

const made = async (collection: string, data: object): Promise<number> => {
  const { status, body } = await as(undefined, `${collection}?draft=true&locale=zh-Hant`, 'POST', data)
  if (status !== 201 || !body.doc) throw new Error(`${collection} was not made: HTTP ${status}`)
  return body.doc.id
}
/** A photo as an import leaves it: its caption waits for its picture. */
const waitingPhoto = async (more: object = {}) =>
  made('photos', { caption: '園圃一角', alt: '一排菜苗', credits: [await sourceId('xinhua')], ...more })
const article = async (more: object) =>
  made('articles', {
    headline: '社區園圃開放',
    attribution: { form: 'report', sources: [await sourceId('xinhua')] },
    ...more,
  })
const file = () => agencyPhoto(`mended ${Date.now()}`)

describe('a photo whose picture has just come', () => {
  it('is saved as a draft and then published, without loading the page again', () =>
    withPage(language, async ({ page, logIn, shot }) => {
      await logIn()
      const id = await waitingPhoto()
      await openDocument(page, 'photos', id)
      await page.locator('.file-field input[type="file"]').setInputFiles(await file())
      expect(await publish(page, language)).toBe(400)
      await shot('photo-new-file-refused')
      expect(await page.locator('.payload-toast-container').innerText()).toMatch(/分兩步|分两步/)
      await saveDraft(page, language)
      expect(await publish(page, language)).toBe(200)
      await shot('photo-new-file-published')
      expect((await as(undefined, `photos/${id}`)).body._status).toBe('published')
    }))
})

describe('what is missing in a linked photo', () => {
  it('is named with the photo, leads to its field in the photo’s own form, and goes once it is mended there', () =>
    withPage(language, async ({ page, logIn, shot }) => {
      await logIn()
      const photo = await waitingPhoto({ alt: '' })
      const id = await article({ photos: [{ photo }] })
      await openDocument(page, 'articles', id)
      expect(await publish(page, language)).toBe(400)
      const missing = page.locator('.newsroom-missing')
      const line = missing.getByRole('button', { name: /圖片「園圃一角」的替代文字/ })
      await line.waitFor()
      await shot('missing-in-a-photo')
      const body = missing.getByRole('button', { name: /^內文/ })
      await body.click()
      await page.locator('[data-field-path="body"]').waitFor()
      expect(await page.locator('.tabs-field__tab-button--active').innerText()).toContain('正文')
      await shot('missing-body-revealed')
      // Its own form opens, at the field.
      await line.click()
      const form = drawer(page)
      await form.locator('#field-alt:focus').waitFor()
      await shot('missing-photo-opened')
      await form.locator('#field-alt').fill('一排剛長出的菜苗')
      await form.locator('.file-field input[type="file"]').setInputFiles(await file())
      await form.getByRole('button', { name: '儲存草稿' }).click()
      await page.waitForLoadState('networkidle')
      await page.keyboard.press('Escape')
      await line.waitFor({ state: 'detached' })
      await shot('missing-mended-in-a-drawer')
    }))
})

describe('a list of photos', () => {
  it('calls what was taken down by its name, and keeps what the file says out of the editing of many', () =>
    withPage(language, async ({ page, logIn, shot }) => {
      await logIn()
      const id = await waitingPhoto()
      await openDocument(page, 'photos', id)
      await page.locator('.file-field input[type="file"]').setInputFiles(await file())
      await saveDraft(page, language)
      expect(await publish(page, language)).toBe(200)
      await as(undefined, `newsroom/takedown/photos/${id}`, 'POST', { reason: '來函要求' })
      const strangers: string[] = []
      page.on('request', (request) => {
        if (!request.url().startsWith(new URL(page.url()).origin) && /^https?:/.test(request.url()))
          strangers.push(request.url())
      })
      await page.goto('/admin/collections/photos?limit=100')
      await page.locator('table').waitFor()
      await shot('photos-list')
      expect(await page.locator('table').innerText()).toContain('已下架')
      await page.locator('table input[type="checkbox"]').first().check()
      await page.getByRole('button', { name: /編輯/ }).first().click()
      const form = drawer(page)
      await form.locator('.rs__control').first().click()
      const options = await form.locator('.rs__option').allInnerTexts()
      await shot('photos-bulk-edit')
      expect(options.join()).toContain('替代文字')
      expect(options.join()).not.toMatch(/檔案內的資料|永久識別碼|下架記錄|審定記錄/)
      expect(strangers).toEqual([])
    }))
})

describe('many files at once', () => {
  it('ask the gate about no document that is not there, and are kept as drafts', () =>
    withPage(language, async ({ page, logIn, shot }) => {
      await logIn()
      const asked: string[] = []
      page.on('response', (response) => {
        if (response.url().includes('/newsroom/check/')) asked.push(`${response.status()} ${response.url()}`)
      })
      await page.goto('/admin/collections/photos')
      // Pressed before its scripts run, the button opens nothing.
      await page.waitForLoadState('networkidle')
      await page.getByRole('button', { name: '一次上載多個' }).first().click()
      const files = [await file(), await file()]
      await page.locator('dialog input[type="file"]').first().setInputFiles(files)
      const caption = page.locator('dialog #field-caption').first()
      await caption.fill('園圃一角')
      await page.waitForLoadState('networkidle')
      await shot('photos-many-at-once')
      const saved = page.waitForResponse(
        (response) => response.request().method() === 'POST' && /\/api\/photos\b/.test(response.url()),
      )
      await page.getByRole('button', { name: '儲存草稿' }).last().click()
      expect((await saved).status()).toBe(201)
      await page.waitForLoadState('networkidle')
      await shot('photos-many-saved')
      expect(asked.filter((one) => !/^200 /.test(one) || /\/(?:null|undefined)\b/.test(one))).toEqual([])
    }))
})
