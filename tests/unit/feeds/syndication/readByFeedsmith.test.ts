import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { formats } from '../../../../src/feeds/formats.ts'
import { ferry, guidOf, nightFerry, publish, shortBrief } from '../helpers/stories.ts'
import { listOf } from '../helpers/written.ts'

const stories = [publish(nightFerry()), publish(shortBrief())]
const list = listOf(stories, { next: 'https://headland.example/older' })
const credit = '海角日報訊 綜合新華社及中新社報道'

/** Both formats show pictures in Media RSS. */
const pictures = [
  {
    url: 'https://headland.example/api/photos/file/ferry__webJpeg.jpg',
    type: 'image/jpeg',
    medium: 'image',
    width: 1600,
    height: 1200,
    fileSize: 64_000,
    isDefault: true,
    title: { value: '渡輪的燈映在水面', type: 'plain' },
    description: { value: '渡輪周五試航。', type: 'plain' },
    credits: [
      { value: '新華社發（何望舒 攝）' },
      { value: '何望舒', role: 'photographer', scheme: 'urn:ebu' },
    ],
    copyright: { value: '© 新華社' },
  },
  {
    description: { value: '新碼頭的想像圖。（人工智能生成圖片）', type: 'plain' },
    credits: [{ value: '法新社（蓋蒂圖片社轉發）' }],
    categories: [
      {
        name: 'trainedAlgorithmicMedia',
        scheme: 'http://cv.iptc.org/newscodes/digitalsourcetype/',
        label: '人工智能生成圖片',
      },
    ],
  },
]

describe('feedsmith, which others wrote', () => {
  it('reads RSS: the credit as the creator, the pictures with theirs, the whole body', () => {
    const feed = parseRssFeed(formats.rss.list.write(list))
    expect(feed).toMatchObject({ title: '海角日報', language: 'zh-Hant-HK', copyright: '© 海角日報' })
    const [first, second] = feed.items ?? []
    expect(first).toMatchObject({
      title: '夜間渡輪下月復航',
      link: 'https://headland.example/zh-Hant/night-ferry',
      guid: { value: guidOf(1), isPermaLink: false },
      pubDate: 'Sat, 28 Nov 2026 10:00:00 +0800',
      dc: { creators: [credit, '歐陽渡', '沈一帆'], sources: ['新華社', '中新社'], rights: ['© 海角日報'] },
      dcterms: { modified: ['2026-11-28T17:00:00+08:00'] },
      categories: [{ name: '本地' }],
      enclosures: [{ length: 64_000, type: 'image/jpeg' }],
      media: { contents: pictures },
    })
    expect(first?.content?.encoded).toContain('<p class="credit">◆來源：新華社、央廣網</p>')
    expect(second).toMatchObject({ dc: { creators: ['By Wren Okafor'] } })
    expect(second).not.toHaveProperty('media')
  })

  it('reads Atom: the credit as the first author, the pictures with theirs, the whole body', () => {
    const feed = parseAtomFeed(formats.atom.list.write(list))
    expect(feed).toMatchObject({
      id: 'https://headland.example/api/feeds/atom.xml?locale=zh-Hant',
      title: { value: '海角日報' },
      updated: '2026-11-28T17:00:00+08:00',
      authors: [{ name: '海角日報', uri: 'https://headland.example/' }],
    })
    expect(feed.links?.map(({ rel }) => rel)).toEqual(['self', 'alternate', 'next'])
    expect(feed.entries?.[0]).toMatchObject({
      id: guidOf(1),
      title: { value: '夜間渡輪下月復航' },
      published: '2026-11-28T10:00:00+08:00',
      updated: '2026-11-28T17:00:00+08:00',
      authors: [{ name: credit }, { name: '歐陽渡' }, { name: '沈一帆' }],
      rights: { value: '© 海角日報' },
      categories: [{ term: 'local', label: '本地' }],
      media: { contents: pictures },
    })
    expect(feed.entries?.[0]?.content?.value).toContain('<p class="credit">◆來源：新華社、央廣網</p>')
  })

  it('reads JSON Feed: the credits of all in the extension, what feed readers show in its own fields', () => {
    const written: unknown = JSON.parse(formats.jsonFeed.list.write(list))
    const feed = parseJsonFeed(written)
    expect(feed).toMatchObject({
      title: '海角日報',
      home_page_url: 'https://headland.example/',
      feed_url: 'https://headland.example/api/feeds/feed.json?locale=zh-Hant',
      next_url: 'https://headland.example/older',
      language: 'zh-Hant-HK',
    })
    expect(feed.items?.[0]).toMatchObject({
      id: guidOf(1),
      authors: [{ name: credit }, { name: '歐陽渡' }, { name: '沈一帆' }],
      image: 'https://headland.example/api/photos/file/ferry__webJpeg.jpg',
      tags: ['本地'],
      attachments: [
        { mime_type: 'image/jpeg', title: '渡輪周五試航。　新華社發（何望舒 攝）', size_in_bytes: 64_000 },
        { title: '新碼頭的想像圖。　法新社（蓋蒂圖片社轉發）' },
      ],
    })
    expect(written).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      items: [
        {
          _newsroom: {
            credit,
            photos: [{ creditLine: '新華社發（何望舒 攝）' }, { made: 'trainedAlgorithmicMedia' }],
            sidebars: [{ credit: '◆來源：中新社' }, { credit: '◆來源：新華社、央廣網' }],
            corrections: [{ at: '2026-11-28T17:00:00+08:00' }],
          },
        },
        { _newsroom: { credit: 'By Wren Okafor' } },
      ],
    })
  })

  it('reads rights of a picture that end', () => {
    const written = formats.rss.list.write(list)
    expect(written).toContain('<dcterms:valid>end=2027-11-27T22:30:00+08:00;scheme=W3C-DTF</dcterms:valid>')
    expect(written).toContain('<media:license type="text/plain">只供編輯用途</media:license>')
  })

  it('is shown no picture that has no file, and no enclosure without a length', () => {
    const { file: _file, ...waiting } = ferry()
    const written = formats.rss.list.write(
      listOf([publish(nightFerry({ body: [], photos: [{ id: '7', photo: waiting, caption: '' }] }))]),
    )
    const [item] = parseRssFeed(written).items ?? []
    expect(item).not.toHaveProperty('media')
    expect(item).not.toHaveProperty('enclosures')
  })
})
