import { describe, expect, it } from 'vitest'
import { frames, type FrameId } from '../../../src/attribution/index.ts'
import { judge } from '../../../src/gate/check.ts'
import { gateMessages } from '../../../src/gate/messages/index.ts'
import { messageOf } from '../../../src/gate/messages/messageOf.ts'
import type { ReadAs } from '../../../src/gate/ReadAs.ts'
import { rules } from '../../../src/gate/rules/index.ts'
import type { Finding, RuleId } from '../../../src/gate/types.ts'
import type { Story, Subject } from '../../../src/story/types.ts'
import { context, credit, paragraph, photo, ref, story } from './subjects.ts'

/** For each frame of the grammar a line of which it is the reason, and the words in question. `staff` credits no agency. */
const lines: Record<Exclude<FrameId, 'staff'>, readonly [line: string, words: string, name: string]> = {
  englishDateline: ['CAPE CITY, Jan. 5 (AFP) -- The pier opened.', '(AFP)', '法新社'],
  openDateline: ['CAPE CITY, Jan. 5, AFP -- The pier opened.', 'AFP', '法新社'],
  chineseDateline: ['新桥（法新社）——码头启用。', '法新社', '法新社'],
  chain: ['A crowd at the pier. Jane Roe/AFP via Getty Images', 'Jane Roe/AFP', '法新社'],
  label: ['碼頭啟用。來源：法新社', '法新社', '法新社'],
  from: ['據法新社報道，碼頭啟用。', '據法新社報道', '法新社'],
  compiled: ['綜合法新社及路透社報道，碼頭啟用。', '綜合法新社', '法新社'],
  compiler: ['法新社綜合路透社消息，碼頭啟用。', '法新社', '法新社'],
  reporter: ['碼頭人潮。法新社記者陸小汀攝', '法新社記者陸小汀攝', '法新社'],
  dateline: ['法新社新橋1月5日電 碼頭啟用。', '法新社新橋1月5日電', '法新社'],
  headline: ['德新社：某廠商擬關閉南部工廠', '德新社', '德新社'],
  column: ['央視快評丨守住山林', '央視快評', '央視'],
  article: ['法新社署名文章：守住山林', '法新社署名文章', '法新社'],
  picture: ['碼頭人潮。法新社供圖', '法新社供圖', '法新社'],
  say: ['法新社報道，碼頭啟用。', '法新社報道', '法新社'],
  finding: ['法新社從某部門獲悉，碼頭啟用。', '法新社', '法新社'],
  introduced: ['法新社全文如下：', '法新社全文如下', '法新社'],
  aged: ['新橋明日通車法新社3小時前', '法新社3小時前', '法新社'],
  signed: ['© 2026 Agence France-Presse', '© 2026 Agence France-Presse', '法新社'],
  prose: ['The pier opened, according to AFP.', 'according to AFP', '法新社'],
  wireLine: ['From Agence France-Presse', 'From Agence France-Presse', '法新社'],
  stamped: ['《人民日報》（2026年1月5日 02版）', '《人民日報》', '人民日報'],
  bare: ['碼頭啟用。（法新社）', '（法新社）', '法新社'],
}

const languages = ['zhHant', 'zhHans', 'en'] as const
/** What to do about words that are no credit: where they are entered. */
const remedy = { zhHant: '「只是提及」', zhHans: '“只是提及”', en: 'Mentions' } as const

const foundIn = (subject: Subject, rule: RuleId): Finding => {
  const found = judge(subject, context(), rules).find((one) => one.rule === rule)
  if (found === undefined) throw new Error(`${rule} finds nothing`)
  return found
}

/** The finding names the words, the reason and the remedy, in each language. */
function explains(found: Finding, readAs: ReadAs, words: string): void {
  expect(found.params['readAs']).toBe(readAs)
  for (const language of languages) {
    const message = messageOf(found, language)
    expect(message).toContain(words.replaceAll(',', '，'))
    expect(message).toContain(gateMessages[language].readAs[readAs])
    expect(message).toContain(remedy[language])
  }
}

const body = (line: string): Partial<Story> => ({ body: [paragraph(line)] })

describe('a finding about words says which they are, why they read as a credit and what to do', () => {
  // `Object.entries` knows only strings; the table's keys are frames by its type.
  const entries = Object.entries(lines) as [keyof typeof lines, (typeof lines)['bare']][]

  it.each(entries)('in the frame %s', (frame, [line, words, name]) => {
    const found = foundIn(story(body(line)), 'attribution-undeclared')
    explains(found, frame, words)
    expect(messageOf(found, 'zhHant')).toContain(name)
    expect(frames[frame]).toBeDefined()
  })

  it('in a deck, a caption and a box, and where the opening contradicts the declaration', () => {
    explains(foundIn(story({ deck: '據法新社報道' }), 'attribution-undeclared'), 'from', '據法新社報道')
    explains(
      foundIn(photo({ caption: '碼頭人潮。（法新社）' }), 'attribution-undeclared'),
      'bare',
      '（法新社）',
    )
    explains(
      foundIn(story(body('據法新社報道，碼頭啟用。')), 'attribution-contradicted'),
      'from',
      '據法新社報道',
    )
  })

  it('in a line of names, where every name is a credit', () => {
    const signed = story({ bylines: [{ name: '陸小汀（法新社）', role: 'reporter' }] })
    explains(foundIn(signed, 'attribution-contradicted'), 'names', '法新社')
  })

  it.each([
    ['AFP', 'bare'],
    ['Lu Xiaoting/AFP via Getty Images', 'chain'],
    ['Jane Roe Agence France-Presse', 'names'],
  ] as const)("in the file's own credit line: %s", (creditLine, readAs) => {
    explains(foundIn(photo({ iptc: { creditLine } }), 'photo-credit-contradicted'), readAs, creditLine)
  })

  it('of an employer says that it was chosen, and not to declare a mention', () => {
    const bylines = [{ name: '陸小汀', role: 'reporter', source: ref('afp') }]
    const staff = { form: 'staff', ...credit([]), place: '', date: '' } as const
    for (const [rule, over] of [
      ['attribution-contradicted', { bylines }],
      ['attribution-undeclared', { bylines, attribution: staff, ...body('碼頭啟用。') }],
    ] as const) {
      const found = foundIn(story(over), rule)
      expect(found.params['readAs']).toBe('employer')
      for (const language of languages) {
        const message = messageOf(found, language)
        expect(message).toContain(gateMessages[language].readAs.employer)
        expect(message).toContain('陸小汀')
        expect(message).not.toContain(remedy[language])
      }
    }
  })
})

describe('a reason', () => {
  it('is a text of its own for each frame in each language, fit for the admin’s list', () => {
    for (const language of languages) {
      const reasons = Object.values(gateMessages[language].readAs)
      expect(new Set(reasons).size).toBe(reasons.length)
      for (const reason of reasons) expect(reason).not.toMatch(/[,:\n]|^$/)
    }
    for (const reason of Object.values(gateMessages.en.readAs)) expect(reason).not.toMatch(/\p{Script=Han}/u)
  })

  it('is left out of a finding that was kept before findings had one', () => {
    const old = foundIn(story({ deck: '據法新社報道' }), 'attribution-undeclared')
    const { readAs, ...params } = old.params
    expect(readAs).toBe('from')
    for (const language of languages) {
      expect(messageOf({ ...old, params }, language)).not.toMatch(/undefined|（）|\(\)/)
      expect(messageOf({ ...old, params: { ...params, readAs: 'constructor' } }, language)).not.toMatch(
        /function|undefined/,
      )
    }
  })
})
