import { DOMParser, type Element } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { formats } from '../../../../src/feeds/formats.ts'
import { credit } from '../../../../src/story/build.ts'
import type { Story } from '../../../../src/story/types.ts'
import { site } from '../helpers/site.ts'
import { ferry, guidOf, nightFerry, publish, shortBrief } from '../helpers/stories.ts'
import { listOf } from '../helpers/written.ts'

const read = (written: string) => new DOMParser().parseFromString(written, 'text/xml')

const itemsOf = (story: Story): Element[] => [
  ...read(formats.newsmlG2.story.write(publish(story), site())).getElementsByTagName('newsItem'),
]

const texts = (item: Element | undefined, name: string): string[] =>
  [...(item?.getElementsByTagName(name) ?? [])].map(({ textContent }) => (textContent ?? '').trim())

const values = (item: Element | undefined, name: string, attribute: string): string[] =>
  [...(item?.getElementsByTagName(name) ?? [])].map((element) => element.getAttribute(attribute) ?? '')

describe('NewsML-G2', () => {
  it('has an item for the story, each picture and each box, with its own credit', () => {
    expect(
      itemsOf(nightFerry()).map((item) => [item.getAttribute('guid'), ...texts(item, 'creditline')]),
    ).toEqual([
      [guidOf(1), '海角日報訊 綜合新華社及中新社報道'],
      [guidOf(7), '新華社發（何望舒 攝）'],
      [guidOf(8), '法新社（蓋蒂圖片社轉發）'],
      [guidOf(4), '◆來源：中新社'],
      [guidOf(3), '◆來源：新華社、央廣網'],
    ])
  })

  it('leads from the story to its page, its pictures and its boxes', () => {
    const [story] = itemsOf(nightFerry())
    expect(values(story, 'link', 'residref').filter(Boolean)).toEqual([7, 8, 4, 3].map(guidOf))
    expect(values(story, 'link', 'href').filter(Boolean)).toEqual([
      'https://headland.example/zh-Hant/night-ferry',
    ])
  })

  it('has the rights of a picture, and until when they last', () => {
    const [, picture, drawn] = itemsOf(nightFerry())
    expect(values(picture, 'rightsInfo', 'validto')).toEqual(['2027-11-27T22:30:00+08:00'])
    expect(texts(picture, 'copyrightNotice')).toEqual(['© 新華社'])
    expect(texts(picture, 'usageTerms')).toEqual(['只供編輯用途'])
    expect(texts(drawn, 'rightsInfo')).toEqual([])
  })

  it('has every file of a picture with its measures', () => {
    const [, picture] = itemsOf(nightFerry())
    expect(values(picture, 'remoteContent', 'rendition')).toEqual([
      'nr:rendition/card',
      'nr:rendition/web',
      'nr:rendition/webJpeg',
    ])
    expect(values(picture, 'remoteContent', 'width')).toEqual(['768', '1600', '1600'])
  })

  it('says how a picture came to be, and tells relays from sources', () => {
    const [, , drawn] = itemsOf(nightFerry())
    expect(values(drawn, 'digitalSourceType', 'qcode')).toEqual(['digsrctype:trainedAlgorithmicMedia'])
    expect(values(drawn, 'infoSource', 'role')).toEqual(['nr:role/source', 'nr:role/relay'])
  })

  it('marks what was corrected, and holds the embargo and the dateline of an agency', () => {
    const attribution = { form: 'dateline' as const, ...credit('xinhua'), place: '北京', date: '2026-11-27' }
    const [story] = itemsOf(nightFerry({ attribution }))
    expect(values(story, 'signal', 'qcode')).toEqual(['sig:correction'])
    expect(texts(story, 'edNote')).toEqual(['末班船開出時間應為二十三時半，前稿有誤。'])
    expect(texts(story, 'embargoed')).toEqual(['2026-11-28T09:00:00+08:00'])
    expect(texts(story, 'dateline')).toEqual(['北京 2026-11-27'])
    expect(texts(story, 'located')).toEqual(['北京'])
  })

  it('counts versions from 1, as the standard does', () => {
    expect(itemsOf(shortBrief({ revision: 0 }))[0]?.getAttribute('version')).toBe('1')
  })

  it('codes keys of the newsroom’s own, whatever is in them', () => {
    const [story] = itemsOf(nightFerry({ section: '港聞 特區:1' }))
    expect(values(story, 'subject', 'qcode')[0]).toMatch(/^nr:section\/[^\s:]+$/u)
  })

  it('of a list has each item once, and a package whose number rises with the latest story', () => {
    const other = nightFerry({
      guid: guidOf(5),
      slug: 'other',
      photos: [{ id: '7', photo: ferry(), caption: '又一次' }],
    })
    const [one, two] = [publish(nightFerry()), publish(other)]
    const document = read(formats.newsmlG2.list.write(listOf([one, two])))
    const guids = [...document.getElementsByTagName('newsItem')].map((item) => item.getAttribute('guid'))
    expect(guids).toEqual([1, 7, 8, 4, 3, 5].map(guidOf))
    const [package_] = document.getElementsByTagName('packageItem')
    expect(values(package_, 'itemRef', 'residref')).toEqual([guidOf(1), guidOf(5)])
    const later = publish(nightFerry({ revisedAt: '2026-11-28T09:00:01.000Z' }))
    const [next] = read(formats.newsmlG2.list.write(listOf([later]))).getElementsByTagName('packageItem')
    expect(Number(next?.getAttribute('version'))).toBe(Number(package_?.getAttribute('version')) + 1)
  })
})
