import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { red } from '../../../src/admin/frame.ts'
import { ApprovalOfPage } from '../../../src/admin/page/ApprovalOfPage.tsx'
import { Exports } from '../../../src/admin/page/Exports.tsx'
import { ChangesOfPage, FindingsOfPage, FitOfItems } from '../../../src/admin/page/Lists.tsx'
import { texts } from '../../../src/admin/page/texts.ts'
import { labelIn } from '../../../src/language/label.ts'
import type { PagePreview, PreviewApproval } from '../../../src/pages/preview/previewPage.ts'
import { inAdmin } from './helpers/ui.tsx'

vi.mock('@payloadcms/ui', () => import('./helpers/ui.tsx'))
beforeEach(() => inAdmin({}))

const shown = (element: ReactElement) => renderToStaticMarkup(element)
const itemsOf = (html: string) => [...html.matchAll(/<li[^>]*>(.*?)<\/li>/gu)].map(([, item]) => item)

const approval = (over: Partial<PreviewApproval> = {}): PreviewApproval => ({
  isApproved: true,
  mayApprove: true,
  hash: 'abc',
  waiting: [],
  ...over,
})

const preview = (over: Partial<PagePreview> = {}): PagePreview => ({
  status: 'cleared',
  svg: '<svg/>',
  findings: [],
  items: [],
  approval: approval(),
  lastExport: null,
  changedSinceExport: null,
  ...over,
})

describe('the buttons by which a page leaves the house', () => {
  const buttons = (over: Partial<PagePreview>, isModified = false) => {
    inAdmin({ isModified })
    const html = shown(<Exports pages="pages" preview={preview(over)} onDone={() => undefined} />)
    const on = [...html.matchAll(/<button(.*?)>/gu)].flatMap(([, attributes = '']) =>
      attributes.includes('disabled') ? [] : [/data-export="(\w+)"/u.exec(attributes)?.[1]],
    )
    return { on, html }
  }
  const all = ['pdf', 'idml', 'pictures', 'json', 'proof']

  it.each<[string, Partial<PagePreview>, boolean, string[]]>([
    ['cleared and saved', {}, false, all],
    ['refused: a proof is for looking at', { status: 'refused' }, false, ['proof']],
    ['not saved: nothing, for exports are of what is saved', {}, true, []],
    ['refused and not saved', { status: 'refused' }, true, []],
    ['without a printer', { setup: 'print-missing' }, false, ['json']],
    ['without a printer, refused', { setup: 'print-missing', status: 'refused' }, false, []],
    [
      'with a printer that lacks a font',
      { setup: { reason: 'font-missing', message: 'x' } },
      false,
      ['json'],
    ],
  ])('of a page that is %s', (_, over, isModified, on) => {
    expect(buttons(over, isModified).on).toEqual(on)
  })

  it.each<[Partial<PagePreview>, boolean, string | undefined]>([
    [{}, false, undefined],
    [{ status: 'refused' }, false, texts.mendFirst.en],
    [{}, true, texts.unsaved.en],
    [{ status: 'refused' }, true, texts.unsaved.en],
  ])('say why they are off (%j, changed: %s)', (over, isModified, reason) => {
    const { html } = buttons(over, isModified)
    for (const one of [texts.mendFirst.en, texts.unsaved.en])
      expect(html.includes(`>${one}<`)).toBe(one === reason)
  })
})

describe('what a page says by itself', () => {
  const section = (over: Partial<PreviewApproval>, isModified = false) => {
    inAdmin({ isModified })
    return shown(<ApprovalOfPage pages="pages" approval={approval(over)} onDone={() => undefined} />)
  }

  it.each<[string, Partial<PreviewApproval>, string, boolean]>([
    ['approved', {}, texts.ownApproved.en, false],
    ['waiting, for who may approve', { isApproved: false }, texts.ownWaiting.en, true],
    ['waiting, for others', { isApproved: false, mayApprove: false }, texts.ownForOthers.en, false],
    ['approved, for others', { mayApprove: false }, texts.ownApproved.en, false],
  ])('%s', (_, over, text, hasButton) => {
    const html = section(over)
    expect(html).toContain(text)
    expect(html.includes('data-approve-page')).toBe(hasButton)
  })

  it('can be approved only as it is saved', () => {
    expect(section({ isApproved: false }, true)).toMatch(/<button disabled=""[^>]*data-approve-page/u)
    expect(section({ isApproved: false })).not.toContain('disabled')
  })

  it('lists what waits beside what was approved there, as text', () => {
    const waiting = [
      {
        item: 'item-1',
        name: '第一件',
        before: [{ label: '標題', path: 'headline', text: '舊<題>' }],
        words: [{ label: '標題', path: 'headline', text: '新題' }],
      },
    ]
    const html = section({ isApproved: false, waiting: waiting as unknown as PreviewApproval['waiting'] }) // only these are read
    expect(itemsOf(html)).toEqual(['第一件<div>標題：<del>舊&lt;題&gt;</del></div><div>標題：新題</div>'])
  })
})

describe('what stands in the way of a page', () => {
  const finding = (severity: 'block' | 'warn', message: string) =>
    ({
      severity,
      message,
      rule: 'not-approved',
      item: 'item-1',
      params: {},
    }) as PagePreview['findings'][number] // what is shown of one

  it('is told apart from what is only to be looked at', () => {
    const html = shown(<FindingsOfPage findings={[finding('warn', '略長'), finding('block', '未審定')]} />)
    const [blocks = '', warnings = ''] = html.split('data-page-findings="warn"')
    expect([itemsOf(blocks), itemsOf(warnings)]).toEqual([['未審定'], ['略長']])
    expect(html.indexOf(texts.findings.en)).toBeLessThan(html.indexOf(texts.warnings.en))
  })

  it.each<['block' | 'warn', string, string]>([
    ['block', texts.findings.en, texts.warnings.en],
    ['warn', texts.warnings.en, texts.findings.en],
  ])('has no title for what there is none of: only %s', (severity, there, absent) => {
    const html = shown(<FindingsOfPage findings={[finding(severity, 'x')]} />)
    expect([html.includes(there), html.includes(absent)]).toEqual([true, false])
  })
})

describe('how the items of a page fit', () => {
  const item = (lines: number | undefined, over: object = {}) => ({
    item: `item-${lines}`,
    name: 'Item 1',
    title: '夜間渡輪',
    ...(lines !== undefined && { fit: { item: 'item-1', lines, area: { x: 0, y: 0, width: 1, height: 1 } } }),
    ...over,
  })

  it.each([
    [3, '3 lines over', true],
    [-2, '2 lines to spare', false],
    [0, 'just fits', false],
  ])('%i: %s', (lines, text, isRed) => {
    const html = shown(<FitOfItems items={[item(lines)]} />)
    expect(html).toContain(text)
    expect(html.includes(red)).toBe(isRed)
  })

  it('is said of those that were measured alone, and of none where nothing was', () => {
    expect(itemsOf(shown(<FitOfItems items={[item(undefined), item(1)]} />))).toHaveLength(1)
    expect(shown(<FitOfItems items={[item(undefined)]} />)).toBe('')
  })

  it('names a story by as much of its title as there is room for', () => {
    expect(shown(<FitOfItems items={[item(0, { title: '題'.repeat(60) })]} />)).toContain(
      `　${'題'.repeat(24)}…　`,
    )
    const html = shown(<FitOfItems items={[item(0, { title: `${'題'.repeat(23)}𠮷𠮷` })]} />)
    expect(html).toContain(`　${'題'.repeat(23)}𠮷…　`)
  })
})

describe('what changed since a page was exported', () => {
  const lastExport = { at: '2026-11-28T10:00:00.000Z', who: 'ed@headland.example', format: 'pdf' } as const

  it('is not said of one that never was', () => {
    expect(shown(<ChangesOfPage lastExport={null} changedSinceExport={null} />)).toContain(texts.never.en)
  })

  it('names who exported what, and that nothing changed', () => {
    const html = shown(<ChangesOfPage lastExport={lastExport} changedSinceExport={[]} />)
    expect(html).toContain('ed@headland.example, pdf')
    expect(html).toContain(texts.unchanged.en)
  })

  it.each(['zh-TW', 'zh', 'en'])(
    'says when as the admin writes dates, whatever the computer’s language: %s',
    (language) => {
      inAdmin({ language })
      const html = shown(<ChangesOfPage lastExport={lastExport} changedSinceExport={[]} />)
      expect(html).toContain(new Date(lastExport.at).toLocaleString(language))
    },
  )

  it('lists each change with what was there before and is there now', () => {
    const changes = [
      {
        item: 'item-1',
        collection: 'articles',
        id: '12',
        name: '第一件',
        change: 'changed' as const,
        texts: [
          { path: 'headline', label: '標題', before: '舊', after: '新' },
          { path: 'deck', label: '副題', before: '', after: '加' },
          { path: 'kicker', label: '眉題', before: '刪', after: '' },
        ],
      },
      {
        item: 'item-2',
        collection: 'photos',
        id: '7',
        name: '第二件',
        change: 'removed' as const,
        texts: [],
      },
    ]
    expect(itemsOf(shown(<ChangesOfPage lastExport={lastExport} changedSinceExport={changes} />))).toEqual([
      '第一件（articles 12）changed<div>標題：<del>舊</del> <ins>新</ins></div>' +
        '<div>副題： <ins>加</ins></div><div>眉題：<del>刪</del> </div>',
      '第二件（photos 7）removed',
    ])
  })
})

it('every text of the view has its marks in every language', () => {
  const marks = (text: string) => [...text.matchAll(/\{\w+\}/gu)].map(String).sort()
  for (const [name, text] of Object.entries(texts))
    for (const language of ['zh-TW', 'zh'])
      expect([name, marks(labelIn(text, language))]).toEqual([name, marks(text.en)])
})
