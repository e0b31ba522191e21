import { describe, expect, it } from 'vitest'
import { listTitle } from '../../../../src/feeds/lists/listTitle.ts'
import { listUpdatedAt } from '../../../../src/feeds/lists/listUpdatedAt.ts'
import { listUrl } from '../../../../src/feeds/lists/listUrl.ts'
import { site } from '../helpers/site.ts'
import { nightFerry, publish, shortBrief } from '../helpers/stories.ts'
import { listOf } from '../helpers/written.ts'

describe('a list', () => {
  it('is called what the newsroom is, and its section', () => {
    expect(listTitle(listOf([]))).toBe('海角日報')
    expect(listTitle(listOf([], { section: 'local', locale: 'en' }))).toBe('The Headland Daily – Local')
    expect(listTitle(listOf([], { section: 'unknown' }))).toBe('海角日報 – unknown')
  })

  it('stands at an absolute address, wherever the site keeps its feeds', () => {
    expect(listUrl('rss.xml', listOf([]))).toBe('https://headland.example/api/feeds/rss.xml?locale=zh-Hant')
    const elsewhere = site({ feedUrl: (feed) => `https://feeds.example/${feed}` })
    expect(listUrl('atom.xml', listOf([], { site: elsewhere }))).toBe('https://feeds.example/atom.xml')
  })

  it('changed when the latest of its stories did, wherever that stands', () => {
    const [older, newer] = [publish(shortBrief()), publish(nightFerry())]
    expect(listUpdatedAt(listOf([older, newer]))).toBe('2026-11-28T17:00:00+08:00')
    expect(listUpdatedAt(listOf([newer, older]))).toBe('2026-11-28T17:00:00+08:00')
  })

  it('that is empty never changed', () => {
    expect(listUpdatedAt(listOf([]))).toBe('1970-01-01T08:00:00+08:00')
  })
})
