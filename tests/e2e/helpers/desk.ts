import type { Locator, Page, Request } from 'playwright-core'
import type { Language } from './withPage.ts'
import { words } from './words.ts'

/** Opens an empty article in the editor's own language and gives its id; Payload saves an empty draft before the first word is typed. */
export async function newArticle(page: Page, language: Language): Promise<number> {
  await page.goto(`/admin/collections/articles/create?locale=${words[language].locale}`)
  await page.waitForURL(/\/articles\/\d+/)
  await page.waitForLoadState('networkidle')
  return Number(new URL(page.url()).pathname.split('/').at(-1))
}

/** Opens a stored document and waits until its form is there. */
export async function openDocument(page: Page, collection: string, id: number, query = ''): Promise<void> {
  await page.goto(`/admin/collections/${collection}/${id}${query}`)
  await page
    .locator('form.collection-edit__form, form.document-fields__form, .document-fields')
    .first()
    .waitFor()
  await page.waitForLoadState('networkidle')
}

/** Writes into the editor of a rich text field. */
export async function writeBody(scope: Page | Locator, ...paragraphs: string[]): Promise<void> {
  const editor = scope.locator('.field-type.rich-text-lexical [contenteditable="true"]').first()
  await editor.click()
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) await editor.press('Enter')
    await editor.pressSequentially(paragraph)
  }
}

/** Chooses from a list that opens: `field` is the path of a choice or of a link to other documents. */
export async function choose(scope: Page | Locator, field: string, option: string): Promise<void> {
  const control = scope.locator(`#field-${field.replaceAll('.', '__')}`)
  await control.locator('.rs__control').click()
  await control.locator('input.rs__input').fill(option)
  await control.getByRole('option', { name: option, exact: true }).click()
}

/**
 * A field of a drawer's form, by its name and by the label that stands over it: in drawers Payload's labels name no input, so
 * that none can be found by its label alone.
 */
export function field(form: Locator, name: string, label: RegExp): Locator {
  const labelled = form.locator('.field-type').filter({
    has: form.page().locator('.field-label').filter({ hasText: label }),
  })
  return labelled.locator(`#field-${name}`)
}

/** The drawer opened last. */
export const drawer = (page: Page): Locator => page.locator('dialog.drawer--is-open').last()

const draftButton = (page: Page, language: Language) =>
  page.getByRole('button', { name: words[language].saveDraft, exact: true }).last()

/** Saves a new document of a drawer as a draft and waits until the server has it. */
export async function saveDrawer(page: Page, language: Language): Promise<void> {
  await answerTo(page, true, () => draftButton(page, language).click())
}

/** Saves an article's draft, unless the autosave came first: in either case nothing is unsaved afterwards. */
export async function saveDraft(page: Page, language: Language): Promise<void> {
  const button = draftButton(page, language)
  // Not `click`, which would wait for ever for a button that the autosave has just switched off.
  await button.dispatchEvent('click')
  await page.locator('#action-save-draft:disabled').waitFor()
  await page.waitForLoadState('networkidle')
}

/** Waits until an autosave that was still to come has come: Payload saves two seconds after the last change. */
export async function autosaved(page: Page): Promise<void> {
  await page.waitForTimeout(3_000)
  await page.waitForLoadState('networkidle')
}

/** Presses Publish and gives the HTTP status the newsroom answered with. */
export async function publish(page: Page, language: Language): Promise<number> {
  await page.waitForLoadState('networkidle')
  const button = page.getByRole('button', { name: words[language].publish }).last()
  return answerTo(page, false, () => button.click())
}

/**
 * Does something that saves, waits for the answer and for the form to settle. Does it again, as an
 * editor would, where nothing was sent: a form of Payload's takes no press in the moments in which it
 * is made anew, after an autosave for one, and on a busy machine those are long.
 */
export async function answerTo(page: Page, draft: boolean, act: () => Promise<void>): Promise<number> {
  const saves = (request: Request) =>
    ['POST', 'PATCH'].includes(request.method()) &&
    /\/api\/(articles|photos|sidebars)(\/\d+)?(\?|$)/.test(request.url()) &&
    request.url().includes('draft=true') === draft
  const answered = page.waitForResponse((response) => saves(response.request()))
  for (let press = 1; press <= 3; press++) {
    const sent = page.waitForEvent('request', { predicate: saves, timeout: 10_000 }).then(
      () => true,
      () => false,
    )
    const [isSent] = await Promise.all([sent, act()])
    if (isSent) break
  }
  const response = await answered
  await page.waitForLoadState('networkidle')
  return response.status()
}
