import { describe, expect, it } from 'vitest'
import { check } from '../../../src/gate/check.ts'
import { creditsInBody } from '../../../src/gate/creditsInBody.ts'
import type { CheckContext } from '../../../src/gate/types.ts'
import { p, photo, story } from '../../../src/story/build.ts'
import type { Story } from '../../../src/story/types.ts'

const context: CheckContext = {
  channel: 'web',
  at: '2026-11-29T00:00:00.000Z',
  sources: [],
  links: [],
  alreadyCredited: [],
}
const tree = (over: Partial<Story>): Story => ({
  ...story(
    {},
    p('據新華社報道，渡輪清早因霧停航。'),
    p('霧散之後，船照常開出。'),
    p('另據中新社報道，碼頭加開一班。路透社稱，乘客不多。'),
  ),
  attribution: { form: 'report', sources: [{ key: 'xinhua' }], via: [], place: '', date: '' },
  ...over,
})
const read = (over: Partial<Story> = {}, given = context) =>
  creditsInBody(tree(over), given).flatMap(({ text, credits }) =>
    credits.map(({ start, end, state, keys }) => [text.slice(start, end), state, ...keys]),
  )

describe('the credits of a body', () => {
  it('are each declared or not, at their place in the line', () => {
    expect(read()).toEqual([
      ['據新華社報道', 'declared', 'xinhua'],
      ['另據中新社報道', 'undeclared', 'cns'],
      ['路透社稱', 'undeclared', 'reuters'],
    ])
  })

  it('are a mention where an editor gave the reason, in this locale or in each', () => {
    const mention = { text: '路透社稱', locale: '', reason: '引述', by: '' } as const
    expect(read({ mentions: [mention] }).at(-1)).toEqual(['路透社稱', 'mention', 'reuters'])
    expect(read({ mentions: [{ ...mention, reason: ' ' }] }).at(-1)?.[1]).toBe('undeclared')
    expect(read({ mentions: [{ ...mention, locale: 'en' }] }).at(-1)?.[1]).toBe('undeclared')
  })

  it('are declared by who relays, too, and nothing is read of the newsroom itself', () => {
    const attribution: Story['attribution'] = {
      form: 'report',
      sources: [{ key: 'xinhua' }],
      via: [{ key: 'cns' }, { key: 'reuters' }],
      place: '',
      date: '',
    }
    expect(read({ attribution }).map(([, state]) => state)).toEqual(['declared', 'declared', 'declared'])
    expect(read({}, { ...context, own: ['cns'] }).map(([words]) => words)).toEqual([
      '據新華社報道',
      '路透社稱',
    ])
  })

  it('name of several agencies only those that are missing', () => {
    const body = [p('綜合新華社及中新社報道，渡輪復航。')]
    expect(read({ body })).toEqual([['綜合新華社及中新社報道', 'undeclared', 'cns']])
  })

  it('say the same as the rule', () => {
    const verdict = check(tree({ headline: '渡輪復航' }), context)
    const findings = verdict.status === 'refused' ? verdict.findings : []
    const undeclared = findings.filter(({ rule }) => rule === 'attribution-undeclared')
    expect(undeclared.map(({ actual }) => actual)).toEqual(
      read()
        .filter(([, state]) => state === 'undeclared')
        .map(([words]) => words),
    )
  })

  it('are none of a photo', () => {
    expect(creditsInBody(photo({ caption: '據新華社報道' }), context)).toEqual([])
  })
})
