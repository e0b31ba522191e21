import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import {
  answerTo,
  autosaved,
  newArticle,
  openDocument,
  publish,
  saveDraft,
  writeBody,
} from './helpers/desk.ts'
import { agencyPhoto } from './helpers/picture.ts'
import { anonymous, as, sourceId } from './helpers/rest.ts'
import { withPage, type Language } from './helpers/withPage.ts'
import { words } from './helpers/words.ts'

const copy = {
  'zh-HK': {
    headline: '碼頭加開夜船',
    body: ['據中新社報道，碼頭今晚加開夜船。', '路透社稱，乘客不多。'],
    said: '路透社稱',
    wanting: /^還差 \d 項$/,
    ready: '可以發布',
    declare: '加上「中新社」為來源',
    mention: '只是提及…',
    goesOut: '發布時會一併發布：圖片「夜裡的碼頭」',
    wentOut: '已一併發布：圖片「夜裡的碼頭」',
    first: '發布',
    again: '發布更改',
    caption: '夜裡的碼頭',
    credited: '據新華社報道，碼頭今晚加開夜船。',
    locale: 'zh-Hant',
  },
  'en-US': {
    headline: 'Night boats from the pier',
    body: ['More boats sail tonight, according to China News Service.', 'Few took them, Reuters reported.'],
    said: 'Reuters reported.',
    wanting: /^Not ready: \d to mend$/,
    ready: 'Ready to publish',
    declare: 'Add China News Service to the sources',
    mention: 'Only a mention…',
    goesOut: 'Published with it: photo “The pier at night”',
    wentOut: 'Published with it: photo “The pier at night”',
    first: 'Publish',
    again: 'Publish changes',
    caption: 'The pier at night',
    credited: 'More boats sail tonight, according to Xinhua.',
    locale: 'en',
  },
} satisfies Record<Language, unknown>

/** How long an answer of the gate may take on a machine with other work, in milliseconds. */
const patience = { timeout: 30_000 }
const panel = (page: Page) => page.locator('.newsroom-missing').first()
const readiness = (page: Page) => page.locator('.newsroom-readiness').first()
/** How many places in the text are underlined as one state says. */
const underlined = (page: Page, state: string) =>
  page.evaluate((name) => CSS.highlights.get(name)?.size ?? 0, `newsroom-${state}`)

describe.each<Language>(['zh-HK', 'en-US'])('an editor whose browser speaks %s', (language) => {
  const written = copy[language]

  it('is warned while writing, mends each credit by a click, and is never refused', async () => {
    await withPage(language, async ({ page, logIn, shot, problems }) => {
      await logIn()
      const id = await newArticle(page, language)
      await page.getByRole('textbox', { name: words[language].headline }).fill(written.headline)
      await writeBody(page, ...written.body)
      await panel(page).getByRole('button', { name: written.declare, exact: true }).first().waitFor()
      await expect.poll(() => readiness(page).innerText(), patience).toMatch(written.wanting)
      await expect.poll(() => underlined(page, 'undeclared'), patience).toBe(2)
      await shot(`warned ${language}`)

      await panel(page).getByRole('button', { name: written.declare, exact: true }).first().click()
      await expect.poll(() => underlined(page, 'declared'), patience).toBe(1)
      // In the text itself: the words are clicked, and said to be no credit.
      await clickWords(page, written.said)
      const offered = page.locator('.newsroom-credit')
      await offered.getByRole('button', { name: written.mention }).click()
      await shot(`warned in the text ${language}`)
      await offered.getByRole('textbox').fill('passing')
      await offered.getByRole('textbox').press('Enter')
      await expect.poll(() => readiness(page).innerText(), patience).toBe(written.ready)
      await expect.poll(() => underlined(page, 'mention'), patience).toBe(1)
      await shot(`warned and mended ${language}`)

      expect(await publish(page, language)).toBe(200)
      const { body } = await anonymous(`articles/${id}?locale=${written.locale}&depth=0`)
      expect(body).toMatchObject({ attribution: { sources: [await sourceId('cns')] } })
      const stored = await as(undefined, `articles/${id}?depth=0`)
      expect(stored.body).toMatchObject({ mentions: [{ text: written.said, reason: 'passing' }] })
      expect(problems).toEqual([])
    })
  })

  it('is told by name what goes out along, and what went', async () => {
    await withPage(language, async ({ page, logIn, shot }) => {
      await logIn()
      const photo = await draftPhoto(page, language)
      const id = await newArticle(page, language)
      const data = {
        photos: [{ photo }],
        attribution: { form: 'report', sources: [await sourceId('xinhua')] },
      }
      await as(undefined, `articles/${id}?draft=true&locale=${written.locale}`, 'PATCH', data)
      await openDocument(page, 'articles', id)
      await page.getByRole('textbox', { name: words[language].headline }).fill(written.headline)
      await writeBody(page, written.credited)
      await panel(page).getByText(written.goesOut).waitFor()
      await page.getByRole('button', { name: written.first, exact: true }).last().waitFor()
      await shot(`goes out ${language}`)
      expect(await publish(page, language)).toBe(200)
      await panel(page).getByText(written.wentOut).waitFor()
      await page.getByRole('button', { name: written.again, exact: true }).last().waitFor()
      await shot(`went out ${language}`)
      expect((await anonymous(`photos/${photo}`)).status).toBe(200)
    })
  })

  it('who is refused has the focus at the first finding, and goes on by the keyboard', async () => {
    await withPage(language, async ({ page, logIn, shot }) => {
      await logIn()
      await newArticle(page, language)
      await page.getByRole('textbox', { name: words[language].headline }).fill(written.headline)
      await writeBody(page, written.credited)
      await autosaved(page)
      const press = () => page.keyboard.press('Control+Shift+Enter')
      expect(await answerTo(page, false, press)).toBe(400)
      const focused = page.locator('.newsroom-missing__finding:focus')
      await focused.waitFor()
      const first = await focused.innerText()
      await shot(`refused focus ${language}`)
      await page.keyboard.press('Control+Shift+Period')
      await expect.poll(() => focused.innerText(), patience).not.toBe(first)
      expect(await panel(page).getByRole('status').innerText()).toMatch(/\d/)
    })
  })
})

/** Clicks in the middle of words of the article's text. */
async function clickWords(page: Page, said: string): Promise<void> {
  const at = await page.evaluate((text) => {
    const places = [...(CSS.highlights.get('newsroom-undeclared') ?? [])]
    const place = places.find((one) => one instanceof Range && one.toString() === text)
    const { left, top, width, height } = (place as Range).getBoundingClientRect() // found above
    return { x: left + width / 2, y: top + height / 2 }
  }, said)
  await page.mouse.click(at.x, at.y)
}

/** A photo that could be published and is not. */
async function draftPhoto(page: Page, language: Language): Promise<number> {
  const { caption } = copy[language]
  await page.goto(`/admin/collections/photos/create?locale=${words[language].locale}`)
  await page.waitForLoadState('networkidle')
  await page.locator('.file-field input[type="file"]').setInputFiles(await agencyPhoto(`night ${Date.now()}`))
  await page.locator('#field-caption').fill(caption)
  await page.locator('#field-alt').fill(caption)
  await saveDraft(page, language)
  await page.waitForURL(/\/photos\/\d+/)
  return Number(new URL(page.url()).pathname.split('/').at(-1))
}
