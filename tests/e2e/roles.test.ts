import { beforeAll, describe, expect, it } from 'vitest'
import { newArticle, saveDraft, writeBody } from './helpers/desk.ts'
import { as } from './helpers/rest.ts'
import { withPage } from './helpers/withPage.ts'
import { words } from './helpers/words.ts'

const reporter = { email: `reporter-${Date.now()}@newsroom.test`, password: 'only-for-this-test' }
const labels = words['zh-HK']

beforeAll(async () => {
  const { status } = await as(undefined, 'users', 'POST', {
    ...reporter,
    name: '見習記者',
    roles: ['reporter'],
  })
  expect(status).toBe(201)
})

describe('a reporter', () => {
  it('writes and saves a draft, and is offered no way to publish it', async () => {
    await withPage('zh-HK', async (tab) => {
      const { page } = tab
      await tab.logIn(reporter)
      const id = await newArticle(page, 'zh-HK')
      await page.getByRole('textbox', { name: labels.headline }).fill('夜市加開一小時')
      await writeBody(page, '據新華社報道，夜市下月起加開一小時。')
      await saveDraft(page, 'zh-HK')
      expect(await page.getByRole('button', { name: labels.publish }).count()).toBe(0)
      expect((await as(reporter, `articles/${id}?draft=true`)).body).toMatchObject({
        headline: '夜市加開一小時',
        _status: 'draft',
        // Theirs: by id, for a user's document is shown to nobody.
        owner: expect.anything(),
      })
    })
  })

  it('makes nobody a user, least of all an administrator', async () => {
    const { status } = await as(reporter, 'users', 'POST', {
      email: `another-${Date.now()}@newsroom.test`,
      password: 'only-for-this-test',
      roles: ['admin'],
    })
    expect(status).toBe(403)
  })
})
