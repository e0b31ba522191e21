import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { tram } from '../../setup/sample/stories/tram.ts'
import { p } from '../../src/story/build.ts'
import { fromBlocks } from '../../src/story/stored/lexical/fromBlocks.ts'
import type { PublishedFields } from '../../src/feeds/published/types.ts'
import { anonymous, as } from './helpers/rest.ts'
import { newsroom, withPage } from './helpers/withPage.ts'

const noScript = { javaScriptEnabled: false }
const phone = { viewport: { width: 390, height: 844 } }
/** A slug is given once: a second run in the same newsroom has others. */
const run = Date.now().toString(36)
const locales = ['zh-Hant', 'zh-Hans', 'en'] as const

/** A story as the API gives it, which is what a page must show. */
async function storyIn(slug: string, locale: string): Promise<PublishedFields> {
  const { status, body } = await anonymous(`stories/${slug}?locale=${locale}`)
  expect(status).toBe(200)
  // The route's own tests say that it is one.
  return body as unknown as PublishedFields
}

const words = async (page: Page, selector: string): Promise<string[]> =>
  (await page.locator(selector).allInnerTexts()).map((text) => text.replace(/\s+/gu, ' ').trim())

const pathOf = (url: string): string => new URL(url).pathname

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, newsroom().url), { redirect: 'manual', headers })

/** Puts a story before readers, unsigned and our own. */
async function publishStory(slug: string, headline: string): Promise<number> {
  const { status, body } = await as(undefined, 'articles?locale=zh-Hant&depth=0', 'POST', {
    _status: 'published',
    slug,
    headline,
    house: '本報訊',
    attribution: { form: 'staff' },
    section: 'local',
    body: fromBlocks([p('碼頭的霧散得早，第一班船準時開出。')]),
  })
  expect({ status, body: status === 201 ? '' : body }).toEqual({ status: 201, body: '' })
  return body.doc?.id ?? 0
}

const takeDown = (id: number) => as(undefined, `newsroom/takedown/articles/${id}`, 'POST', { reason: '試驗' })

describe('a reader without JavaScript', () => {
  it('opens the newsroom, is given the front page in their language, and reads the story that leads it', async () => {
    await withPage(
      'zh-HK',
      async ({ page, shot }) => {
        await page.goto('/')
        expect(pathOf(page.url())).toBe('/zh-Hant')
        expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant-HK')
        expect(await words(page, 'h1')).toEqual(['海角日報'])
        await shot('site front zh-HK')
        const lead = page.locator('.lead h2 a')
        const headline = (await lead.innerText()).trim()
        await lead.click()
        expect(await words(page, 'article h1')).toEqual([headline])
        const story = await storyIn(decodeURIComponent(pathOf(page.url()).split('/').at(-1) ?? ''), 'zh-Hant')
        expect(await words(page, 'article header .credit')).toEqual([story.creditLine])
        expect((await page.locator('.body p').count()) > 0).toBe(true)
      },
      noScript,
    )
  })

  it('is given English where the browser asks for it, and changes the language of a story', async () => {
    await withPage(
      'en-US',
      async ({ page, shot }) => {
        await page.goto('/')
        expect(pathOf(page.url())).toBe('/en')
        await page.goto(`/en/stories/${tram.slug}`)
        expect(await words(page, 'article h1')).toEqual([tram.words.en?.headline])
        await shot('site story en-US')
        await page.locator('.languages a[lang="zh-Hant-HK"]').click()
        expect(await words(page, 'article h1')).toEqual([tram.words['zh-Hant'].headline])
      },
      noScript,
    )
  })

  it('reads a section, and goes on from there', async () => {
    await withPage(
      'zh-HK',
      async ({ page }) => {
        await page.goto('/zh-Hant/sections/culture')
        expect(await words(page, 'h1')).toEqual(['文化'])
        const { body } = await anonymous('stories?section=culture&locale=zh-Hant')
        const [first] = Array.isArray(body.stories) ? body.stories : []
        expect(await words(page, '.listed:first-child h2')).toEqual([first?.headline])
        expect(await words(page, '.listed:first-child .meta .credit')).toEqual([first?.creditLine])
      },
      noScript,
    )
  })
})

describe('the page of a story', () => {
  it.each(locales)('shows in %s each credit as the API has it', async (locale) => {
    const story = await storyIn(tram.slug, locale)
    await withPage(
      'zh-HK',
      async ({ page }) => {
        await page.goto(`/${locale}/stories/${tram.slug}`)
        expect(await page.locator('html').getAttribute('lang')).toBe(story.language)
        expect(await words(page, 'article header .credit')).toEqual([story.creditLine])
        const captions = (story.photos ?? []).map(({ caption, captionCredit, madeLabel }) =>
          [caption, captionCredit, madeLabel].filter((part) => part !== undefined).join(' '),
        )
        expect(captions.length).toBeGreaterThan(0)
        expect((await words(page, 'article figcaption')).sort()).toEqual(captions.sort())
        expect(await words(page, '.box .credit')).toEqual(story.sidebars?.map(({ creditLine }) => creditLine))
      },
      noScript,
    )
  })

  it('says in its head what it is and where, with addresses that answer', async () => {
    const story = await storyIn(tram.slug, 'zh-Hant')
    await withPage('zh-HK', async ({ page, problems }) => {
      await page.goto(`/zh-Hant/stories/${tram.slug}`)
      const attribute = (selector: string, name: string) =>
        page.locator(selector).evaluateAll((all, of) => all.map((one) => one.getAttribute(of) ?? ''), name)
      expect((await attribute('link[rel=canonical]', 'href')).map(pathOf)).toEqual([pathOf(story.url)])
      expect(await attribute('link[rel=alternate][hreflang]', 'hreflang')).toEqual([
        'zh-Hant-HK',
        'zh-Hans',
        'en',
      ])
      const [data = ''] = await page.locator('script[type="application/ld+json"]').allTextContents()
      expect(JSON.parse(data)).toMatchObject({
        '@type': 'NewsArticle',
        headline: story.headline,
        creditText: story.creditLine,
      })
      const addresses = [
        ...(await attribute('link[rel=alternate]', 'href')),
        ...(await attribute('meta[property="og:image"]', 'content')),
        ...(await attribute('article img', 'src')),
        ...(await attribute('article source', 'srcset')).flatMap((set) =>
          set.split(', ').map((one) => one.split(' ')[0] ?? ''),
        ),
      ]
      expect(addresses.length).toBeGreaterThan(8)
      for (const address of new Set(addresses))
        expect({ address, status: (await get(address)).status }).toEqual({ address, status: 200 })
      expect(problems).toEqual([])
    })
  })

  it('runs nothing that stands in its words', async () => {
    const hostile = '</script><script>window.ran=1</script><img src=x onerror="window.ran=1">'
    const id = await publishStory(`site-hostile-words-${run}`, hostile)
    await withPage('zh-HK', async ({ page, problems }) => {
      for (const path of ['/zh-Hant', '/zh-Hant/stories', `/zh-Hant/stories/site-hostile-words-${run}`]) {
        await page.goto(path)
        expect(await words(page, 'main')).toEqual([expect.stringContaining(hostile)])
        expect(await page.evaluate(() => 'ran' in window)).toBe(false)
      }
      expect(problems).toEqual([])
    })
    await takeDown(id)
  })
})

describe('what readers no longer get', () => {
  it('is 410 at once when it is taken down, whatever they kept, and on no list', async () => {
    const id = await publishStory(`site-fog-${run}`, '晨霧早散 首航準時')
    const path = `/zh-Hant/stories/site-fog-${run}`
    const before = await get(path)
    expect(before.status).toBe(200)
    expect(Number(/max-age=(\d+)/u.exec(before.headers.get('cache-control') ?? '')?.[1])).toBeLessThanOrEqual(
      60,
    )
    const tag = before.headers.get('etag') ?? ''
    expect((await get(path, { 'if-none-match': tag })).status).toBe(304)
    expect(await (await get('/zh-Hant')).text()).toContain('晨霧早散')

    expect((await takeDown(id)).status).toBe(200)
    const after = await get(path, { 'if-none-match': tag })
    expect([after.status, after.headers.get('cache-control')]).toEqual([410, 'no-store'])
    const text = await after.text()
    expect(text).toContain('稿件已經撤下')
    expect(text).not.toContain('晨霧早散')
    for (const list of [
      '/zh-Hant',
      '/zh-Hant/stories',
      '/zh-Hant/sections/local',
      `/zh-Hant/stories/${tram.slug}`,
    ])
      expect(await (await get(list)).text()).not.toContain('晨霧早散')
  })

  it('moves with its slug', async () => {
    const id = await publishStory(`site-old-slug-${run}`, '舊址遷往新址')
    const data = { slug: `site-new-slug-${run}`, _status: 'published' }
    expect((await as(undefined, `articles/${id}?locale=zh-Hant`, 'PATCH', data)).status).toBe(200)
    const moved = await get(`/zh-Hant/stories/site-old-slug-${run}`)
    expect(moved.status).toBe(301)
    const location = moved.headers.get('location') ?? ''
    expect(pathOf(location)).toBe(`/zh-Hant/stories/site-new-slug-${run}`)
    expect(await (await get(location)).text()).toContain('舊址遷往新址')
    await takeDown(id)
    expect((await get(`/zh-Hant/stories/site-old-slug-${run}`)).status).toBe(410)
  })

  it('is in no language that it was not written in, and a draft in none', async () => {
    const id = await publishStory(`site-one-language-${run}`, '只有一種語言')
    const elsewhere = await get(`/en/stories/site-one-language-${run}`)
    expect(elsewhere.status).toBe(404)
    expect(await elsewhere.text()).toContain(`/zh-Hant/stories/site-one-language-${run}"`)
    await takeDown(id)
    expect((await get('/zh-Hant/stories/school-library-lamps')).status).toBe(404)
  })

  it.each([
    '/xx',
    '/zh-Hant/sections/none',
    '/zh-Hant/stories/changes',
    '/zh-Hant/a/b/c',
    `/zh-Hant/stories/${tram.slug}.jsonld`,
  ])('has no page at %s', async (path) => {
    const answer = await get(path)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
    expect(await answer.text()).toContain('找不到這一頁')
  })

  it('is told what is wrong with a question', async () => {
    const answer = await get('/zh-Hant/stories?after=nothing')
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('讀不懂這個位置')
  })
})

describe('on a phone', () => {
  const pages = [
    '/zh-Hant',
    '/en',
    '/zh-Hant/sections/local',
    `/zh-Hant/stories/${tram.slug}`,
    `/en/stories/${tram.slug}`,
  ]

  it.each([390, 320])('of %d pixels nothing stands beyond the edge', async (width) => {
    await withPage(
      'zh-HK',
      async ({ page, shot }) => {
        for (const path of pages) {
          await page.goto(path)
          const { scrollWidth, clientWidth } = await page
            .locator('html')
            .evaluate((html) => ({ scrollWidth: html.scrollWidth, clientWidth: html.clientWidth }))
          expect({ path, scrollWidth }).toEqual({ path, scrollWidth: clientWidth })
        }
        await page.goto('/zh-Hant')
        await shot(`site front ${width}`)
      },
      { viewport: { width, height: 844 } },
    )
  })

  it('nothing shifts while the pictures come', async () => {
    await withPage(
      'zh-HK',
      async ({ page }) => {
        await page.addInitScript(() => {
          const shifts: number[] = []
          Object.assign(window, { shifts })
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) shifts.push('value' in entry ? Number(entry.value) : 0)
          }).observe({ type: 'layout-shift', buffered: true })
        })
        for (const path of ['/zh-Hant', `/zh-Hant/stories/${tram.slug}`]) {
          await page.goto(path)
          const pictures = page.locator('main img')
          for (let at = 0; at < (await pictures.count()); at++) {
            await pictures.nth(at).scrollIntoViewIfNeeded()
            await pictures.nth(at).evaluate((image: HTMLImageElement) => image.decode())
          }
          expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([])
        }
      },
      phone,
    )
  })

  it('follows the system into the dark', async () => {
    const paperIn = async (colorScheme: 'light' | 'dark') => {
      let paper = ''
      await withPage(
        'zh-HK',
        async ({ page, shot }) => {
          await page.goto('/zh-Hant')
          paper = await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor)
          await shot(`site front ${colorScheme}`)
        },
        { ...phone, colorScheme },
      )
      return paper
    }
    expect(await paperIn('light')).toBe('rgb(255, 255, 255)')
    expect(await paperIn('dark')).toBe('rgb(20, 20, 20)')
  })
})
