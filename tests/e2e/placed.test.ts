import { expect, it } from 'vitest'
import { openDocument } from './helpers/desk.ts'
import { bodyOf, liveArticle, livePhoto } from './helpers/liveStory.ts'
import { as, sourceId } from './helpers/rest.ts'
import { withPage } from './helpers/withPage.ts'

/** A block of the text, as the editor stores it. */
const block = (id: string, fields: Record<string, unknown>) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id, blockName: '', ...fields },
})

/** A box in the newsroom's words, with its source. */
async function box(data: Record<string, unknown>): Promise<number> {
  const sources = [await sourceId('xinhua')]
  const { body } = await as(undefined, 'sidebars?draft=true', 'POST', { sources, ...data })
  if (!body.doc) throw new Error(`No box was made: ${JSON.stringify(body)}`)
  return body.doc.id
}

it('photos and boxes look in the text as they print, with their credits, and open to be changed', async () => {
  const photo = await livePhoto('晨霧中的渡輪碼頭。')
  const quote = await box({
    kind: 'quote',
    title: '慢一點',
    quote: { text: '不積跬步，無以至千里。', work: '《荀子．勸學》' },
  })
  const points = await box({
    kind: 'keyPoints',
    title: '乘船三件事',
    points: [
      { heading: '早到', items: [{ text: '提早一刻鐘' }] },
      { heading: '看潮', items: [{ text: '大潮要小心' }] },
    ],
  })
  const { root } = bodyOf('據新華社報道，碼頭清早起霧。')
  const blocks = [
    block('64b000000000000000000001', { blockType: 'photo', photo: photo.id }),
    block('64b000000000000000000002', { blockType: 'sidebar', sidebar: quote }),
    block('64b000000000000000000003', { blockType: 'sidebar', sidebar: points }),
  ]
  const body = { root: { ...root, children: [...root.children, ...blocks] } }
  const { id } = await liveArticle({ headline: '照印出來的樣子', body, _status: 'draft' })
  await withPage('zh-HK', async (tab) => {
    const { page, problems } = tab
    await tab.logIn()
    await openDocument(page, 'articles', id)
    const text = page.locator('.field-type.rich-text-lexical')
    const figure = text.locator(`[data-placed="photos:${photo.id}"]`)
    await figure.getByText('晨霧中的渡輪碼頭。').waitFor()
    expect(await figure.locator('[data-style="credit"]').innerText()).toContain('新華社')
    expect(await figure.locator('img').evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(
      0,
    )
    const quoted = text.locator(`[data-placed="sidebars:${quote}"]`)
    expect(await quoted.innerText()).toMatch(
      /慢一點[\s\S]*不積跬步[\s\S]*——《荀子．勸學》[\s\S]*◆來源：新華社/,
    )
    const listed = text.locator(`[data-placed="sidebars:${points}"]`)
    expect(await listed.innerText()).toMatch(/早到[\s\S]*◆提早一刻鐘[\s\S]*看潮[\s\S]*◆來源：新華社/)
    await tab.shot('desk zh-HK placed')
    await text.locator('.newsroom-block').first().getByRole('button', { name: /編輯/ }).click()
    await page.locator('dialog.drawer--is-open .upload').first().waitFor()
    expect(problems).toEqual([])
  })
})
