import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mended, mendsFor } from '../../../../src/admin/importDesk/drafts/Mended.ts'
import { isUnder, segmentsOf } from '../../../../src/admin/importDesk/original/segmentsOf.ts'
import type { ProposedDraft } from '../../../../src/import/proposal/Proposal.ts'
import { readPageText } from '../../../../src/wire/readPageText.ts'

const draft = (over: Partial<ProposedDraft>): ProposedDraft => ({
  draft: 'stories.0',
  kind: 'article',
  title: '末班船延到凌晨',
  deck: '票價不變',
  kicker: '',
  credits: [],
  via: [],
  signed: [],
  opening: '',
  length: 0,
  hasPicture: false,
  review: [],
  ...over,
})

describe('the page’s text in runs', () => {
  it('is the text, whole and unchanged, each run with where it went', () => {
    const file = new URL('../../../fixtures/page-text/quote-and-messy-bytes/input.txt', import.meta.url)
    const text = readFileSync(file, 'utf8')
    const { pieces } = readPageText(text)
    const segments = segmentsOf(text, pieces)
    expect(segments.map((one) => one.text).join('')).toBe(text)
    expect(segments.filter(({ path }) => path !== undefined)).toHaveLength(pieces.length)
    for (const { text: run, path } of segments) if (path === undefined) expect(run.trim()).toBe('')
  })

  it('belongs to a field with all that is below it, and to no other', () => {
    expect(isUnder('stories.1.body.2', 'stories.1')).toBe(true)
    expect(isUnder('stories.10.body', 'stories.1')).toBe(false)
    expect(isUnder(undefined, 'stories.1')).toBe(false)
  })
})

describe('what an editor changed', () => {
  const drafts = [draft({}), draft({ draft: 'sidebars.0', kind: 'sidebar', title: '班次', deck: '' })]

  it('is sent as far as it differs from what was read', () => {
    expect(
      mendsFor(
        { drafts },
        {
          'stories.0': { title: '末班船延到凌晨', deck: '', leaveOut: false },
          'sidebars.0': { title: '夜間班次', deck: 'not sent for a box' },
        },
      ),
    ).toEqual([
      { draft: 'stories.0', deck: '' },
      { draft: 'sidebars.0', title: '夜間班次' },
    ])
    expect(mendsFor({ drafts }, {})).toEqual([])
  })

  it('is sent with the kind it became, and not when it is changed back', () => {
    expect(mendsFor({ drafts }, { 'sidebars.0': { kind: 'article', deck: '由明日起' } })).toEqual([
      { draft: 'sidebars.0', kind: 'article', deck: '由明日起' },
    ])
    expect(mendsFor({ drafts }, { 'sidebars.0': { kind: 'sidebar' } })).toEqual([])
  })

  it('is what the desk shows', () => {
    expect(mended(drafts, { 'stories.0': { title: '新題', leaveOut: true } })).toMatchObject([
      { title: '新題', deck: '票價不變', isLeftOut: true },
      { title: '班次', isLeftOut: false },
    ])
  })
})
