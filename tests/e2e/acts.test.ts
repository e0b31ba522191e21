import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openDocument } from './helpers/desk.ts'
import { bodyOf, liveArticle, livePhoto } from './helpers/liveStory.ts'
import { anonymous, as, type Doc } from './helpers/rest.ts'
import { withPage, type Language } from './helpers/withPage.ts'

const words: Record<Language, Record<'takeDown' | 'release' | 'publishCorrection' | 'done', string>> = {
  'zh-HK': { takeDown: '下架', release: '解除下架', publishCorrection: '發布更正', done: '完成' },
  'en-US': {
    takeDown: 'Take down',
    release: 'Release',
    publishCorrection: 'Publish the correction',
    done: 'Done',
  },
}

const desk = (page: Page) => page.locator('.newsroom-desk').first()
const act = (page: Page) => page.locator('dialog.drawer--is-open [data-act]').last()

/** Opens an act from the desk, writes what it asks for and does it. */
async function doAct(page: Page, name: string, verb: string, text: string): Promise<void> {
  await desk(page).locator(`[data-desk="${name}"]`).click()
  await act(page).locator('textarea').fill(text)
  await act(page).getByRole('button', { name: verb, exact: true }).click()
  await act(page).locator('[data-afterwards]').waitFor()
}

async function finish(page: Page, language: Language): Promise<void> {
  await act(page).getByRole('button', { name: words[language].done, exact: true }).click()
  await page.waitForLoadState('networkidle')
  await desk(page).waitFor()
}

describe.each(['zh-HK', 'en-US'] as const)('an editor who reads %s', (language) => {
  const labels = words[language]

  it('takes a photo down, is told first which stories lose it, and lets it go again', async () => {
    const photo = await livePhoto('堤岸晨光')
    const story = await liveArticle({ headline: '堤岸重開', photos: [{ photo: photo.id }] })
    await withPage(language, async (tab) => {
      const { page } = tab
      await tab.logIn()
      await openDocument(page, 'photos', photo.id)
      await desk(page).getByRole('link', { name: '堤岸重開' }).waitFor()
      await tab.shot(`desk ${language} photo`)

      await desk(page).locator('[data-desk="takedown"]').click()
      await act(page).locator('[data-losses]').getByRole('link', { name: '堤岸重開' }).waitFor()
      const button = act(page).getByRole('button', { name: labels.takeDown, exact: true })
      expect(await button.isDisabled()).toBe(true)
      await act(page).locator('textarea').fill('攝影師要求撤回')
      await tab.shot(`desk ${language} takedown before`)
      await button.click()
      await act(page).locator('[data-afterwards]').getByRole('link', { name: '堤岸重開' }).waitFor()
      await tab.shot(`desk ${language} takedown after`)
      expect((await anonymous(`photos/${photo.id}`)).status).toBe(404)
      expect((await anonymous(`articles/${story.id}`)).status).toBe(200)
      await finish(page, language)
      expect(await desk(page).locator('[data-taken-down]').innerText()).toContain('攝影師要求撤回')

      // The story that shows it says so, and by which name.
      await openDocument(page, 'articles', story.id)
      await desk(page).locator('[data-lost]').getByRole('link', { name: '堤岸晨光' }).waitFor()
      await tab.shot(`desk ${language} lost photo`)

      await openDocument(page, 'photos', photo.id)
      await doAct(page, 'release', labels.release, '已取得同意')
      await finish(page, language)
      expect(await desk(page).locator('[data-taken-down]').count()).toBe(0)
      await desk(page).locator('[data-desk="takedown"]').waitFor()
    })
  })

  it('corrects a live story beside what readers see now, and is told what they then get', async () => {
    const story = await liveArticle({ headline: '街市八時開門' })
    for (const headline of ['街市七時半開門', '街市七時開門'])
      await as(undefined, `articles/${story.id}?draft=true`, 'PATCH', { headline })
    const { locale } = { 'zh-HK': { locale: 'zh-Hant' }, 'en-US': { locale: 'zh-Hant' } }[language]
    await withPage(language, async (tab) => {
      const { page } = tab
      await tab.logIn()
      await openDocument(page, 'articles', story.id, `?locale=${locale}`)
      await desk(page).locator('[data-desk="correct"]').click()
      const comparison = act(page).locator('[data-compare="1"]')
      await comparison.waitFor()
      expect(await comparison.innerText()).toMatch(/街市八時開門[\s\S]*街市七時開門/)
      expect(await comparison.innerText()).not.toContain('街市七時半開門')
      await act(page).locator('textarea').fill('原稿說八時開門，應為七時。')
      await tab.shot(`desk ${language} correction`)
      await act(page).getByRole('button', { name: labels.publishCorrection, exact: true }).click()
      const now = act(page).locator('[data-afterwards]')
      await now.waitFor()
      expect(await now.innerText()).toMatch(/街市七時開門[\s\S]*原稿說八時開門，應為七時。/)
      await tab.shot(`desk ${language} corrected`)
      const { body } = await anonymous(`articles/${story.id}`)
      expect(body).toMatchObject({
        headline: '街市七時開門',
        corrections: [{ text: '原稿說八時開門，應為七時。' }],
      })
    })
  })
})

it('a photo in use is not deleted without its stories being named, and one that is not is asked as ever', async () => {
  const photo = await livePhoto('燈籠')
  await liveArticle({ headline: '燈會開幕', photos: [{ photo: photo.id }] })
  const unused = await livePhoto('空椅')
  await withPage('zh-HK', async (tab) => {
    const { page } = tab
    await tab.logIn()
    const askToDelete = async ({ id }: Doc) => {
      await openDocument(page, 'photos', id)
      await desk(page).locator('[data-uses], p').first().waitFor()
      await page.locator('.doc-controls__popup button, .doc-controls__dots').first().click()
      await page.locator('#action-delete').click()
      await page.locator('.delete-document .confirmation-modal__content').waitFor()
    }
    await askToDelete(photo)
    await page.locator('[data-delete-warning]').getByRole('link', { name: '燈會開幕' }).waitFor()
    await tab.shot('desk zh-HK delete')
    await askToDelete(unused)
    expect(await page.locator('[data-delete-warning]').count()).toBe(0)
  })
})

it('a correction that the gate refuses says why and leaves what readers see', async () => {
  const story = await liveArticle({ headline: '公園加燈' })
  await as(undefined, `articles/${story.id}?draft=true`, 'PATCH', {
    body: bodyOf('據法新社報道，公園昨晚加燈。'),
  })
  await withPage('zh-HK', async (tab) => {
    const { page } = tab
    await tab.logIn()
    await openDocument(page, 'articles', story.id, '?locale=zh-Hant')
    await desk(page).locator('[data-desk="correct"]').click()
    await act(page).locator('textarea').fill('補上出處。')
    await act(page).getByRole('button', { name: words['zh-HK'].publishCorrection, exact: true }).click()
    expect(await act(page).getByRole('alert').innerText()).toMatch(/法新社/)
    await tab.shot('desk zh-HK correction refused')
    const { body } = await anonymous(`articles/${story.id}`)
    expect(JSON.stringify(body)).not.toContain('法新社')
  })
})
