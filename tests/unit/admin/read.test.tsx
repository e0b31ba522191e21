import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Declared } from '../../../src/admin/Declared.tsx'
import { FileWords } from '../../../src/admin/FileWords.tsx'
import { Findings } from '../../../src/admin/Findings.tsx'
import { RowTitle } from '../../../src/admin/RowTitle.tsx'
import { StatusCell } from '../../../src/admin/StatusCell.tsx'
import { rowTitle } from '../../../src/fields/rowTitle.ts'
import { scheduleFinding } from '../../../src/gate/schedules/scheduleFinding.ts'
import { label } from '../../../src/language/label.ts'
import { inAdmin } from './helpers/ui.tsx'

vi.mock('@payloadcms/ui', () => import('./helpers/ui.tsx'))
beforeEach(() => inAdmin({}))

const shown = (element: ReactElement) => renderToStaticMarkup(element)
const textOf = (element: ReactElement) => shown(element).replace(/<[^>]+>/gu, '')
/** A read-only field of JSON, at the path `field`, as Payload hands it over. */
const fieldOf = <Props,>(name = 'field') =>
  ({ path: name, field: { name, label: label('欄', '栏', 'Field') } }) as Props // only these are read

describe('the state of a document in a list', () => {
  const cell = (cellData: unknown, rowData: unknown) =>
    textOf(<StatusCell {...({ cellData, rowData } as Parameters<typeof StatusCell>[0])} />) // as Payload hands them over

  it.each<[string, unknown, unknown, string]>([
    ['a draft', 'draft', {}, 'version:draft'],
    ['nothing at all', undefined, undefined, 'version:draft'],
    ['published', 'published', {}, 'version:published'],
    ['published, with a newer draft', 'changed', {}, 'version:draftHasPublishedVersion'],
    ['taken down', 'draft', { takedown: { at: '2026-11-28T00:00:00Z' } }, 'Taken down'],
    ['taken down, with a newer draft', 'changed', { takedown: { at: '2026-11-28T00:00:00Z' } }, 'Taken down'],
    ['released', 'draft', { takedown: { at: null, reason: '' } }, 'version:draft'],
    ['a takedown that is none', 'published', { takedown: 'x' }, 'version:published'],
  ])('%s', (_, cellData, rowData, text) => {
    expect(cell(cellData, rowData)).toBe(text)
  })

  it.each([
    ['zh-TW', '已下架'],
    ['zh', '已下架'],
    ['en', 'Taken down'],
    ['fr', 'Taken down'],
  ])('is in the language of the admin: %s', (language, text) => {
    inAdmin({ language })
    expect(cell('draft', { takedown: { at: 'x' } })).toBe(text)
  })
})

describe('the head of a closed row', () => {
  const mention = label('提及', '提及', 'Mention')
  const titled = (data: Record<string, unknown> | undefined, rowNumber?: number) => {
    inAdmin({
      language: 'zh-TW',
      row: { ...(data && { data }), ...(rowNumber !== undefined && { rowNumber }) },
    })
    const choices = { report: label('據…報道', '据…报道', 'As reported by') }
    return textOf(<RowTitle {...rowTitle(mention, ['text', 'reason'], choices).clientProps} />)
  }

  it.each<[string, Record<string, unknown> | undefined, string]>([
    ['without a row', undefined, '提及 1'],
    ['empty', {}, '提及 1'],
    ['with white space', { text: ' \u3000', reason: '' }, '提及 1'],
    ['with one value', { text: '據新華社' }, '提及 1　據新華社'],
    ['with both, in order', { reason: '引述', text: '據新華社' }, '提及 1　據新華社 · 引述'],
    ['with what is no text', { text: 7, reason: { a: 1 } }, '提及 1'],
    ['with a choice, by its name', { text: 'report' }, '提及 1　據…報道'],
    ['with forty characters', { text: '字'.repeat(40) }, `提及 1　${'字'.repeat(40)}`],
    ['with more', { text: '字'.repeat(41) }, `提及 1　${'字'.repeat(40)}…`],
    [
      'with characters beyond the BMP, none cut in two',
      { text: '𠮷'.repeat(41) },
      `提及 1　${'𠮷'.repeat(40)}…`,
    ],
    ['with a name that every object has', { text: 'constructor' }, '提及 1　constructor'],
    ['with HTML', { text: '<b>x</b>' }, '提及 1　&lt;b&gt;x&lt;/b&gt;'],
  ])('%s', (_, data, title) => {
    expect(titled(data)).toBe(title)
  })

  it('counts from one', () => {
    expect(titled({ text: '甲' }, 4)).toBe('提及 5　甲')
  })
})

describe('what a file says of itself', () => {
  const listed = (value: unknown, language = 'en') => {
    inAdmin({ language, values: { iptc: value } })
    return shown(<FileWords {...fieldOf<Parameters<typeof FileWords>[0]>('iptc')} />)
  }
  const rowsOf = (html: string) =>
    [...html.matchAll(/<dt>(.*?)<\/dt><dd[^>]*>(.*?)<\/dd>/gu)].map(([, name, text]) => `${name}: ${text}`)

  it('stands in the order of a picture desk, whatever its own', () => {
    const value = {
      city: '香港',
      keywords: ['渡輪', '夜航'],
      caption: '夜航。',
      headline: '渡輪',
      byline: '何望舒',
    }
    expect(rowsOf(listed(value, 'zh-TW'))).toEqual([
      '標題: 渡輪',
      '圖說: 夜航。',
      '作者: 何望舒',
      '城市: 香港',
      '關鍵詞: 渡輪、夜航',
    ])
  })

  it.each([
    ['en', 'ferry, night'],
    ['fr', 'ferry, night'],
    ['zh', 'ferry、night'],
    ['zh-TW', 'ferry、night'],
  ])('lists keywords as %s does', (language, text) => {
    expect(rowsOf(listed({ keywords: ['ferry', 'night'] }, language))[0]).toContain(text)
  })

  it.each([[undefined], [null], [{}], [{ caption: '' }], [{ unknownField: 'x' }]])(
    'is said to be nothing for %j',
    (value) => {
      const html = listed(value)
      expect(rowsOf(html)).toEqual([])
      expect(html).toContain('The file carries no words of its own.')
    },
  )

  it('is text, whatever is in it', () => {
    expect(listed({ caption: '<img src=x onerror=alert(1)>' })).toContain(
      '&lt;img src=x onerror=alert(1)&gt;',
    )
  })
})

describe('the findings of a decision', () => {
  const listed = (value: unknown, language = 'en') => {
    inAdmin({ language, values: { findings: value } })
    return shown(<Findings {...fieldOf<Parameters<typeof Findings>[0]>('findings')} />)
  }
  const blank = { rule: 'text-blank', severity: 'block', path: 'headline', locale: 'zh-Hant', params: {} }
  const ofPage = { item: 'item-3', rule: 'not-approved', severity: 'block', params: {}, finding: undefined }

  it.each([[undefined], [null], [[]], [{}], ['text-blank']])('are nothing to see for %j', (value) => {
    expect(listed(value)).toBe('')
  })

  it.each([
    ['zh-TW', /\p{Script=Han}/u],
    ['zh', /\p{Script=Han}/u],
    ['en', /[a-z]{3}/u],
    ['fr', /[a-z]{3}/u],
  ])('of the document, of its schedule and of a page each have words in %s', (language, words) => {
    const html = listed([blank, scheduleFinding('schedule-changed'), ofPage], language)
    const items = [...html.matchAll(/<li>(.*?)<\/li>/gu)].map(([, item = '']) => item)
    expect(items).toHaveLength(3)
    for (const item of items) {
      const text = item.replace(/<code>.*?<\/code>/gu, '').replace(/<[^>]+>/gu, '')
      expect(text).toMatch(words)
    }
    expect(items.map((item) => /<code>(.*?)<\/code>/u.exec(item)?.[1])).toEqual([
      'text-blank',
      'schedule-changed',
      'not-approved',
    ])
  })

  it('say where, where they are of a field', () => {
    expect(listed([blank])).toMatch(/<code>headline<\/code> zh-Hant/u)
  })
})

describe('the words that were declared not to be credits', () => {
  const listed = (value: unknown) => {
    inAdmin({ values: { declared: value } })
    return shown(<Declared {...fieldOf<Parameters<typeof Declared>[0]>('declared')} />)
  }

  it.each([[undefined], [null], [[]], [{}]])('are nothing to see for %j', (value) => {
    expect(listed(value)).toBe('')
  })

  it('are each one line, without what is not said', () => {
    const html = listed([
      { text: '據新華社', locale: 'zh-Hant', reason: '引述', by: 'ed@headland.example' },
      { text: '路透', locale: '', reason: '公司名' },
    ])
    expect([...html.matchAll(/<li>(.*?)<\/li>/gu)].map(([, line]) => line)).toEqual([
      '據新華社 · zh-Hant · 引述 · ed@headland.example',
      '路透 · 公司名',
    ])
  })
})
