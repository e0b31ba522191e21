import { DOMParser, type Element } from '@xmldom/xmldom'
import fc from 'fast-check'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { messagesIn } from '../../../app/(site)/_messages/index.ts'
import { FrontPage } from '../../../app/(site)/_pages/FrontPage.tsx'
import { ListPage } from '../../../app/(site)/_pages/ListPage.tsx'
import { NoticePage } from '../../../app/(site)/_pages/NoticePage.tsx'
import type { PageProps } from '../../../app/(site)/_pages/Page.tsx'
import { StoryPage } from '../../../app/(site)/_pages/StoryPage.tsx'
import { Line } from '../../../app/(site)/_parts/Line.tsx'
import type { PublishedStory } from '../../../src/feeds/published/types.ts'
import type { Story } from '../../../src/story/types.ts'
import { readableStory } from '../feeds/helpers/anyStory.ts'
import { site } from '../feeds/helpers/site.ts'
import { nightFerry, publish, shortBrief } from '../feeds/helpers/stories.ts'

const page: PageProps = {
  site: site(),
  locale: 'zh-Hant',
  messages: messagesIn('zh-Hant'),
  clock: { language: 'zh-Hant-HK', timeZone: 'Asia/Hong_Kong' },
  now: '2026-11-29T00:00:00Z',
  style: 'p { margin: 0 }',
  sections: ['local'],
  languages: [],
}

const storyPage = (story: PublishedStory) => <StoryPage {...page} story={story} latest={[]} />

/** A page as XML: React closes every element, but for those that HTML leaves open. */
function parsed(element: ReactElement) {
  const html = renderToStaticMarkup(element)
  return new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message)
    },
  }).parseFromString(html.replaceAll('&nbsp;', '\u00a0'), 'text/html')
}

const textOf = (element: ReactElement): string => parsed(element).documentElement?.textContent ?? ''
const named = (element: ReactElement, name: string): Element[] => [
  ...parsed(element).getElementsByTagName(name),
]

const night = publish(nightFerry())

describe('the page of a story', () => {
  it.each([
    ['its headline', night.headline],
    ['its credit', night.creditLine],
    ['its signatures', '歐陽渡'],
    ['the credit of a picture beside it', '新華社發（何望舒 攝）'],
    ['the credit of a picture in it', '法新社（蓋蒂圖片社轉發）'],
    ['that a machine made it', '人工智能生成圖片'],
    ['the credit of a box beside it', '◆來源：中新社'],
    ['the credit of a box in it', '◆來源：新華社、央廣網'],
    ['what was corrected', '末班船開出時間應為二十三時半，前稿有誤。'],
    ['that it was corrected, above it', '本文有更正'],
    ['the last of its words', '當局會在三個月後檢討。'],
  ])('shows %s', (_what, text) => {
    expect(textOf(storyPage(night))).toContain(text)
  })

  it('shows the credit of everything in it, whatever it is made of', () => {
    fc.assert(
      fc.property(readableStory, (any: Story) => {
        const story = publish(any)
        const shown = textOf(storyPage(story))
        const boxes = story.sidebars ?? []
        for (const { creditLine } of [story, ...boxes]) expect(shown).toContain(creditLine)
        for (const photo of story.photos ?? [])
          expect(shown).toContain(
            photo.caption === undefined ? photo.creditLine : (photo.captionCredit ?? photo.caption),
          )
      }),
      { numRuns: 60 },
    )
  })

  it('keeps the place of every picture, and says what it shows', () => {
    const images = named(storyPage(night), 'img')
    expect(images.length).toBeGreaterThan(1)
    for (const image of images) {
      expect(Number(image.getAttribute('width'))).toBeGreaterThan(0)
      expect(Number(image.getAttribute('height'))).toBeGreaterThan(0)
      expect(image.getAttribute('alt')).not.toBe('')
      expect(image.getAttribute('style')).toContain('object-position:30% 60%')
    }
  })

  it('has no script that runs, whatever the words are', () => {
    const words = '</script><script>alert(1)</script><img src=x onerror=alert(1)>"\'&<!--'
    const story = publish(nightFerry({ headline: words, deck: words, kicker: words }))
    const element = storyPage(story)
    const scripts = named(element, 'script')
    expect(scripts.map((script) => script.getAttribute('type'))).toEqual(['application/ld+json'])
    expect(JSON.parse(scripts[0]?.textContent ?? '')).toMatchObject({
      headline: words,
      creditText: story.creditLine,
    })
    expect(named(element, 'h1')[0]?.textContent).toBe(words)
    expect(named(element, 'img').filter((image) => image.getAttribute('src') === 'x')).toEqual([])
  })

  it('says in its head what it is, where it is, and in which feeds', () => {
    const html = renderToStaticMarkup(storyPage(night))
    expect(html).toContain('<html lang="zh-Hant-HK">')
    expect(html).toContain(`<link rel="canonical" href="${night.url}"/>`)
    expect(html).toContain('<meta property="og:locale" content="zh_HK"/>')
    expect(html).toMatch(/<meta property="og:image:alt" content="[^"]*新華社/u)
    for (const type of ['application/rss+xml', 'application/atom+xml', 'application/feed+json'])
      expect(html).toMatch(
        new RegExp(
          `<link rel="alternate" type="${type.replace('+', '\\+')}"[^>]* href="https://headland`,
          'u',
        ),
      )
  })
})

describe('a front page', () => {
  it('shows the credit of every story, picture and box that it shows', () => {
    const brief = publish(shortBrief())
    const shown = textOf(<FrontPage {...page} stories={[night, brief]} />)
    for (const text of [night.headline, night.creditLine, brief.headline, brief.creditLine])
      expect(shown).toContain(text)
    expect(shown).toContain('新華社發（何望舒 攝）')
    expect(shown).toContain('◆來源：')
  })

  it('says so where nothing is published yet, in the language of the page', () => {
    expect(textOf(<FrontPage {...page} stories={[]} />)).toContain('還沒有稿件發布。')
    const english = { ...page, locale: 'en', messages: messagesIn('en') }
    expect(textOf(<FrontPage {...english} stories={[]} />)).toContain('No story has been published yet.')
  })
})

describe('a list', () => {
  it('shows the credit of each story, and leads on to older ones', () => {
    const older = 'https://headland.example/zh-Hant/stories?after=abc'
    const list = (
      <ListPage
        {...page}
        title="本地"
        stories={[night]}
        canonical="https://headland.example/a"
        older={older}
      />
    )
    expect(textOf(list)).toContain(night.creditLine)
    expect(named(list, 'a').map((link) => link.getAttribute('href'))).toContain(older)
  })

  it('says so where it is empty', () => {
    const list = <ListPage {...page} title="本地" stories={[]} canonical="https://headland.example/a" />
    expect(textOf(list)).toContain('這裡還沒有稿件。')
  })
})

describe('a notice', () => {
  const links = [
    { locale: 'en', language: 'en', name: 'English', href: 'https://headland.example/en', isSame: true },
    {
      locale: 'zh-Hans',
      language: 'zh-Hans',
      name: '简体中文',
      href: 'https://headland.example/zh-Hans',
      isSame: true,
    },
  ]
  const hrefIn = (locale: string) => `/${locale}/stories/a`

  it('of a story that is gone says since when, and is for no index', () => {
    const problem = { kind: 'gone', status: 410, at: '2026-11-28T18:00:00+08:00' } as const
    const element = <NoticePage {...page} problem={problem} hrefIn={hrefIn} />
    expect(textOf(element)).toContain('撤下時間： 2026年11月28日 18:00')
    expect(renderToStaticMarkup(element)).toContain('<meta name="robots" content="noindex"/>')
  })

  it('of a story in other languages leads to these alone', () => {
    const problem = { kind: 'elsewhere', status: 404, locales: ['en'] } as const
    const element = <NoticePage {...page} languages={links} problem={problem} hrefIn={hrefIn} />
    const hrefs = named(element, 'a').map((link) => link.getAttribute('href'))
    expect(hrefs).toContain('/en/stories/a')
    expect(hrefs).not.toContain('/zh-Hans/stories/a')
  })

  it('of a wrong question says what the API says, escaped', () => {
    const problem = { kind: 'failed', status: 400, detail: '<b>No</b> cursor.' } as const
    expect(textOf(<NoticePage {...page} problem={problem} hrefIn={hrefIn} />)).toContain('<b>No</b> cursor.')
  })
})

describe('a line', () => {
  const line = (url: string) =>
    renderToStaticMarkup(<Line of={[{ type: 'link', url, children: [{ type: 'text', text: '字' }] }]} />)

  it('links what is safe', () => {
    expect(line('https://news.example/?a=1&b="2"')).toBe(
      '<a href="https://news.example/?a=1&amp;b=&quot;2&quot;">字</a>',
    )
  })

  it.each([
    'javascript:alert(1)',
    ' JaVa\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
  ])('keeps the words of %s and not the link', (url) => {
    expect(line(url)).toBe('字')
  })

  it('has its marks, and its letters as they ask', () => {
    const text = { type: 'text', text: 'ab', marks: ['bold', 'italic', 'uppercase'] } as const
    expect(renderToStaticMarkup(<Line of={[text, { type: 'break' }]} />)).toBe(
      '<em><strong>AB</strong></em><br/>',
    )
  })
})
