import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { findNewsReaders } from '../../../scripts/lib/news-readers.mjs'
import { formats } from '../../../src/feeds/formats.ts'
import { site } from '../../unit/feeds/helpers/site.ts'
import { guidOf, nightFerry, publish, shortBrief } from '../../unit/feeds/helpers/stories.ts'
import { listOf } from '../../unit/feeds/helpers/written.ts'

const script = fileURLToPath(new URL('../helpers/readNews.py', import.meta.url))

let python = ''
beforeAll(async () => {
  const found = await findNewsReaders()
  if ('reason' in found) throw new Error(found.reason)
  python = found.python
})

/** What a reader that others wrote makes of it, as our script tells it. */
function readAs<Read>(kind: 'feed' | 'newsml', written: string): Read {
  const told = execFileSync(python, [script, kind], {
    input: written,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const read: Read = JSON.parse(told)
  return read
}

interface Feed {
  bozo: boolean
  version: string
  title: string
  language: string
  updated: number[]
  entries: Entry[]
}

interface Entry {
  id: string
  title: string
  link: string
  summary: string
  authors: string[]
  published: number[]
  updated: number[]
  content: string[]
  tags: string[]
  media: { url: string; type: string; width: string }[]
  credits: string[]
  enclosures: { href: string; length?: string; type: string }[]
}

const hostile = '甲]]>&<b>𠮷\u0008\ud842\u2028乙</b>'
const stories = [
  publish(nightFerry()),
  publish(shortBrief()),
  publish(nightFerry({ guid: guidOf(9), slug: 'hostile', headline: hostile, deck: hostile })),
]

describe.each([
  ['RSS', 'rss20', formats.rss.list],
  ['Atom', 'atom10', formats.atom.list],
])('feedparser of %s', (_name, version, { write }) => {
  let feed: Feed
  beforeAll(() => {
    feed = readAs('feed', write(listOf(stories)))
  })

  it('has nothing to complain of, and knows the newsroom, its language and its time', () => {
    expect(feed).toMatchObject({ bozo: false, version, title: '海角日報', language: 'zh-Hant-HK' })
    expect(feed.updated).toEqual([2026, 11, 28, 9, 0, 0])
  })

  it('shows each story with its address and its times', () => {
    expect(feed.entries.map(({ id, title, link }) => [id, title, link])).toEqual([
      [guidOf(1), '夜間渡輪下月復航', 'https://headland.example/zh-Hant/night-ferry'],
      [guidOf(2), 'Harbour lamp relit', 'https://headland.example/en/lamp'],
      [guidOf(9), '甲]]>&<b>𠮷\ufffd\u2028乙</b>', 'https://headland.example/zh-Hant/hostile'],
    ])
    expect(feed.entries[0]).toMatchObject({
      published: [2026, 11, 28, 2, 0, 0],
      updated: [2026, 11, 28, 9, 0, 0],
    })
  })

  it('shows the credit of the story as its author, and in the summary', () => {
    expect(feed.entries.map(({ authors }) => authors[0])).toEqual([
      '海角日報訊 綜合新華社及中新社報道',
      'By Wren Okafor',
      '海角日報訊 綜合新華社及中新社報道',
    ])
    expect(feed.entries[0]?.summary).toMatch(/海角日報訊 綜合新華社及中新社報道$/u)
  })

  it('shows the pictures with their credits', () => {
    const [first] = feed.entries
    expect(first?.media.map(({ url, type, width }) => [url.replace(/.*\//u, ''), type, width])).toEqual([
      ['ferry__webJpeg.jpg', 'image/jpeg', '1600'],
      ['pier%20plan__webJpeg.jpg', 'image/jpeg', '1600'],
    ])
    expect(first?.credits).toEqual(['新華社發（何望舒 攝）', '何望舒', '法新社（蓋蒂圖片社轉發）'])
    expect(first?.enclosures[0]).toMatchObject({ type: 'image/jpeg', length: '64000' })
  })

  it('shows the body with boxes, corrections and figures, after it took out what it thinks unsafe', () => {
    const [content = ''] = feed.entries[0]?.content ?? []
    for (const words of [
      '◆來源：新華社、央廣網',
      '◆來源：中新社',
      '更正：',
      '<figcaption>',
      '人工智能生成圖片',
    ])
      expect(content).toContain(words)
  })

  it('complains of the same feed when a tag is left open: it would see what is wrong', () => {
    expect(readAs<Feed>('feed', write(listOf(stories)).replace('</title>', '')).bozo).toBe(true)
  })
})

interface Message {
  sent: string
  items: Item[]
}

interface Item {
  guid: string
  version: string
  language: string
  class: string
  status: string
  created: string
  signals: string[]
  notes: string[]
  headlines: string[]
  credits: string[]
  sources: string[][]
  sourcetype: string | null
}

const codes = 'http://cv.iptc.org/newscodes/'

describe('the IPTC’s own reader of NewsML-G2', () => {
  const read = (story: (typeof stories)[number]) =>
    readAs<Message>('newsml', formats.newsmlG2.story.write(story, site()))
  let message: Message
  beforeAll(() => {
    message = read(publish(nightFerry()))
  })

  it('finds a story, its pictures and its boxes, each with its credit', () => {
    expect(
      message.items.map(({ guid, class: kind, credits }) => [guid, kind.replace(/.*\//u, ''), ...credits]),
    ).toEqual([
      [guidOf(1), 'text', '海角日報訊 綜合新華社及中新社報道'],
      [guidOf(7), 'picture', '新華社發（何望舒 攝）'],
      [guidOf(8), 'picture', '法新社（蓋蒂圖片社轉發）'],
      [guidOf(4), 'text', '◆來源：中新社'],
      [guidOf(3), 'text', '◆來源：新華社、央廣網'],
    ])
  })

  it('knows the codes of the IPTC: what is usable, what was corrected, what a machine made', () => {
    expect(message.items.map(({ status }) => status)).toEqual(Array(5).fill(`${codes}pubstatusg2/usable`))
    expect(message.items[0]?.signals).toEqual([`${codes}signal/correction`])
    expect(message.items[0]?.notes).toEqual(['末班船開出時間應為二十三時半，前稿有誤。'])
    expect(message.items[2]?.sourcetype).toBe(`${codes}digitalsourcetype/trainedAlgorithmicMedia`)
  })

  it('has its version, times, language and sources', () => {
    expect(message.sent).toBe('2026-11-28T17:00:00+08:00')
    expect(message.items[0]).toMatchObject({
      version: '3',
      language: 'zh-Hant-HK',
      created: '2026-11-28T17:00:00+08:00',
      sources: [['新華社'], ['中新社']],
    })
  })

  it('finds no correction in a story that was not corrected', () => {
    expect(read(publish(shortBrief())).items[0]).toMatchObject({
      signals: [],
      notes: [],
      credits: ['By Wren Okafor'],
    })
  })

  it('reads a list: the package that orders it, then every item once', () => {
    const list = readAs<Message>('newsml', formats.newsmlG2.list.write(listOf(stories)))
    expect(list.items.map(({ guid }) => guid)).toEqual([
      'https://headland.example/api/feeds/newsml-g2.xml?locale=zh-Hant',
      ...[1, 7, 8, 4, 3, 2, 9].map(guidOf),
    ])
  })
})
