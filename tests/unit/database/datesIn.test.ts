import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { withInstants, type UnreadableDate } from '../../../src/database/datesIn.ts'

const sent = '2026-03-01T08:00:00+08:00'
const instant = '2026-03-01T00:00:00.000Z'

const date = (name: string, more: object = {}) => ({ type: 'date', name, ...more })
const moment = (name: string, more: object = {}) =>
  date(name, { admin: { date: { pickerAppearance: 'dayAndTime' } }, ...more })
const text = { type: 'text', name: 'words' }

/** Fields as Payload has flattened them, of which only these members are looked at. */
const fields = [
  text,
  date('day'),
  moment('at'),
  moment('inLocales', { localized: true }),
  { type: 'group', name: 'group', flattenedFields: [text, moment('at')] },
  { type: 'tab', name: 'tab', flattenedFields: [{ type: 'group', name: 'inner', flattenedFields: [moment('at')] }] },
  { type: 'array', name: 'rows', flattenedFields: [text, moment('at')] },
  { type: 'array', name: 'rowsInLocales', localized: true, flattenedFields: [moment('at')] },
  { type: 'array', name: 'undated', flattenedFields: [text] },
  {
    type: 'blocks',
    name: 'blocks',
    blocks: [
      { slug: 'dated', flattenedFields: [moment('at')] },
      { slug: 'undated', flattenedFields: [text] },
    ],
  },
] as unknown as FlattenedField[] // prettier-ignore

const read = (data: Record<string, unknown>) => {
  const bad: UnreadableDate[] = []
  return { data: withInstants(data, fields, bad), bad }
}

describe('the dates of a document', () => {
  it('are instants wherever they stand', () => {
    const { data, bad } = read({
      at: sent,
      inLocales: { 'zh-Hant': sent, en: null },
      group: { words: '甲', at: sent },
      tab: { inner: { at: sent } },
      rows: [{ words: '甲', at: sent }, { words: '乙' }],
      rowsInLocales: { 'zh-Hant': [{ at: sent }], en: [] },
      blocks: [
        { blockType: 'dated', at: sent },
        { blockType: 'undated', at: sent },
        { blockType: 'unknown', at: sent },
      ],
    })
    expect(bad).toEqual([])
    expect(data).toEqual({
      at: instant,
      inLocales: { 'zh-Hant': instant, en: null },
      group: { words: '甲', at: instant },
      tab: { inner: { at: instant } },
      rows: [{ words: '甲', at: instant }, { words: '乙' }],
      rowsInLocales: { 'zh-Hant': [{ at: instant }], en: [] },
      blocks: [
        { blockType: 'dated', at: instant },
        { blockType: 'undated', at: sent },
        { blockType: 'unknown', at: sent },
      ],
    })
  })

  it('are instants in rows that an operator adds', () => {
    const { data } = read({
      rows: { $push: { words: '甲', at: sent } },
      rowsInLocales: { $push: { 'zh-Hant': [{ at: sent }] } },
    })
    expect(data).toEqual({
      rows: { $push: { words: '甲', at: instant } },
      rowsInLocales: { $push: { 'zh-Hant': [{ at: instant }] } },
    })
  })

  it('are named by their path when they name no instant, all of them', () => {
    const { bad } = read({
      at: 'soon',
      day: { $inc: 1 },
      inLocales: { 'zh-Hant': 'soon' },
      group: { at: 'soon' },
      rows: [{ at: sent }, { at: 'soon' }],
      blocks: [{ blockType: 'dated', at: 'soon' }],
    })
    expect(bad.map(({ path }) => path).sort()).toEqual(
      ['at', 'blocks.0.at', 'day', 'group.at', 'inLocales.zh-Hant', 'rows.1.at'].sort(),
    )
  })

  it('of a document whose dates are instants already cost nothing: it is the same object', () => {
    const data = { at: instant, group: { at: instant }, rows: [{ at: instant }], undated: [{}], words: '甲' }
    expect(read(data).data).toBe(data)
  })

  it('leave what was given as it was', () => {
    const given = { at: sent, group: { at: sent }, rows: [{ at: sent }] }
    const before = structuredClone(given)
    read(given)
    expect(given).toEqual(before)
  })
})
