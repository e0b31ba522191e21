import { describe, expect, it } from 'vitest'
import { changesSince } from '../../../../src/pages/export/changesSince.ts'
import type { ExportRecord, PrintedRecord } from '../../../../src/pages/export/contents.ts'

const record = (...documents: PrintedRecord[]): ExportRecord => ({
  format: 'pdf',
  template: '',
  locale: 'zh-Hant',
  at: '2030-01-01T00:00:00.000Z',
  documents,
})
const document = (id: string, body: string[], over: Partial<PrintedRecord> = {}): PrintedRecord => ({
  item: `item-${id}`,
  collection: 'articles',
  id,
  hash: 'of the stored document',
  placed: body.join('|'),
  texts: body.map((text) => ({ path: 'body', text })),
  ...over,
})

describe('what changed since an export', () => {
  it('is nothing where the same stands elsewhere on the page', () => {
    const [one, two] = [document('1', ['甲']), document('2', ['乙'])]
    expect(
      changesSince(record(one, two), record({ ...two, item: 'item-1' }, { ...one, item: 'item-2' })),
    ).toEqual([])
  })

  it.each([
    ['a paragraph changed', ['甲', '乙', '丙'], ['甲', '丁', '丙'], '乙', '丁'],
    ['one was added at the end', ['甲'], ['甲', '乙'], '', '乙'],
    ['one was added before', ['乙'], ['甲', '乙'], '', '甲'],
    ['one was taken out', ['甲', '乙', '丙'], ['甲', '丙'], '乙', ''],
    ['one of the same two was taken out', ['甲', '甲'], ['甲'], '甲', ''],
    ['all of it', ['甲', '乙'], ['丙'], '甲\n乙', '丙'],
  ])('is only what differs: %s', (_, old, now, before, after) => {
    const [change] = changesSince(record(document('1', old)), record(document('1', now)))
    expect(change).toMatchObject({ change: 'changed', texts: [{ path: 'body', before, after }] })
  })

  it('is a change also when no word of it is another', () => {
    const now = document('1', ['甲'], { placed: 'set in bold' })
    expect(changesSince(record(document('1', ['甲'])), record(now))).toMatchObject([
      { change: 'changed', texts: [] },
    ])
  })

  it('is what came and what went, of two that are the same one of them', () => {
    const one = document('1', ['甲'])
    const twice = record(one, { ...one, item: 'item-9' })
    expect(changesSince(record(one), twice)).toMatchObject([{ item: 'item-9', change: 'added' }])
    expect(changesSince(twice, record(one))).toMatchObject([{ item: 'item-9', change: 'removed' }])
    expect(changesSince(record(one), record())).toEqual([
      {
        item: 'item-1',
        collection: 'articles',
        id: '1',
        change: 'removed',
        texts: [{ path: 'body', before: '甲', after: '' }],
      },
    ])
  })
})
