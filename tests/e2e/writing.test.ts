import { describe, expect, it } from 'vitest'
import {
  autosaved,
  choose,
  drawer,
  field,
  newArticle,
  publish,
  saveDraft,
  saveDrawer,
  writeBody,
} from './helpers/desk.ts'
import { agencyPhoto, fileSays } from './helpers/picture.ts'
import { anonymous } from './helpers/rest.ts'
import { withPage, type Language, type Tab } from './helpers/withPage.ts'
import { words } from './helpers/words.ts'

/** What each editor writes. The number makes the headline one of its own, so that the list finds it alone. */
const copy = {
  'zh-HK': {
    headline: `碼頭晨霧散 渡輪復航 ${Date.now()}`,
    deck: '首班船遲了二十分鐘',
    body: ['據新華社報道，渡輪清早因霧停航。', '霧散之後，船照常開出。'],
    credit: '據新華社報道',
    alt: '霧中的碼頭和一艘泊着的渡輪。',
    box: { title: '慢一點 也是路', line: '不積跬步，無以至千里。', work: '《荀子．勸學》' },
  },
  'en-US': {
    headline: `Fog lifts over the pier ${Date.now()}`,
    deck: 'The first boat left twenty minutes late',
    body: [
      'The ferry stopped for the fog at dawn, according to Xinhua.',
      'Once it had lifted the boats sailed.',
    ],
    credit: 'Xinhua',
    alt: 'A pier in fog, and a moored ferry.',
    box: { title: 'Slow is a way too', line: 'Many small steps make a mile.', work: 'Xunzi, “On Learning”' },
  },
} satisfies Record<Language, unknown>

async function putInPhoto({ page }: Tab, language: Language): Promise<void> {
  const labels = words[language]
  await page.getByRole('button', { name: labels.assetsTab, exact: true }).click()
  await page.locator('#field-photos').getByRole('button', { name: labels.addPhoto, exact: true }).click()
  await page.locator('#photos-row-0').getByRole('button', { name: labels.createNew }).click()
  const form = drawer(page)
  await form.locator('input[type=file]').setInputFiles(await agencyPhoto(`pier-${language}-${Date.now()}`))
  await field(form, 'alt', labels.alt).fill(copy[language].alt)
  await saveDrawer(page, language)
  await form.waitFor({ state: 'detached' })
}

async function putInQuoteBox({ page }: Tab, language: Language): Promise<void> {
  const labels = words[language]
  const { title, line, work } = copy[language].box
  await page.locator('#field-sidebars .relationship-add-new__add-button').click()
  const form = drawer(page)
  await choose(form, 'kind', labels.quote)
  await field(form, 'title', labels.title).fill(title)
  await field(form, 'quote__text', labels.line).fill(line)
  await field(form, 'quote__work', labels.work).fill(work)
  await choose(form, 'sources', labels.xinhua)
  await saveDrawer(page, language)
  await form.locator('[id^="close-drawer__"]').first().click()
  await form.waitFor({ state: 'detached' })
  // On a fast machine the article would be left before the box is in its form and the form is saved.
  await page.locator('#field-sidebars').getByText(title).first().waitFor()
  await autosaved(page)
}

/** Leaves the article and comes back to it by the list's search, where it stands as a draft. */
async function findAgain({ page }: Tab, language: Language, id: number): Promise<void> {
  const { headline } = copy[language]
  await page.goto('/admin/collections/articles')
  await page.waitForLoadState('networkidle')
  await page.locator('.search-filter__input, .search-filter input').fill(headline)
  await page.waitForURL(/[?&]search=/)
  const rows = page.getByRole('row').filter({ has: page.getByRole('link') })
  await rows.getByRole('link', { name: headline }).waitFor()
  expect(await rows.count()).toBe(1)
  await rows.getByText(words[language].draft, { exact: true }).waitFor()
  await rows.getByRole('link', { name: headline }).click()
  await page.waitForURL(new RegExp(`/articles/${id}`))
  await page.waitForLoadState('networkidle')
}

describe.each<Language>(['zh-HK', 'en-US'])('an editor whose browser speaks %s', (language) => {
  const labels = words[language]
  const written = copy[language]

  it('writes an article with a photo and a quote box, finds it, edits it, publishes it; anybody reads it', async () => {
    await withPage(language, async (tab) => {
      const { page, problems } = tab
      await tab.logIn()
      const id = await newArticle(page, language)
      await page.getByRole('textbox', { name: labels.headline }).fill(written.headline)
      await writeBody(page, ...written.body)
      await choose(page, 'section', labels.local)
      await page.getByRole('button', { name: labels.attributionTab, exact: true }).click()
      await choose(page, 'attribution.sources', labels.xinhua)
      await putInPhoto(tab, language)
      await putInQuoteBox(tab, language)
      await saveDraft(page, language)

      await findAgain(tab, language, id)
      // Payload opens an article at the tab that was last in use.
      await page.getByRole('button', { name: labels.textTab, exact: true }).click()
      await page.getByRole('textbox', { name: labels.deck }).fill(written.deck)
      expect(await publish(page, language)).toBe(200)
      await page.getByText(labels.published, { exact: true }).first().waitFor()

      const { status, body } = await anonymous(`articles/${id}?locale=${labels.locale}`)
      expect(status).toBe(200)
      expect(body).toMatchObject({
        headline: written.headline,
        deck: written.deck,
        section: 'local',
        creditLine: expect.stringContaining(written.credit),
        photos: [
          {
            photo: {
              caption: fileSays.caption,
              alt: written.alt,
              photographer: fileSays.byline,
              credits: [{ key: 'xinhua' }],
            },
          },
        ],
        sidebars: [{ kind: 'quote', title: written.box.title, quote: { work: written.box.work } }],
      })
      expect(JSON.stringify(body.body)).toContain(written.body[1])
      expect(problems).toEqual([])
    })
  })
})
