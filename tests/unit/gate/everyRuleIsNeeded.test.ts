import { describe, expect, it } from 'vitest'
import type { Subject } from '../../../src/story/types.ts'
import { judge } from '../../../src/gate/check.ts'
import { rules } from '../../../src/gate/rules/index.ts'
import type { CheckContext, RuleId } from '../../../src/gate/types.ts'
import {
  context,
  credit,
  locales,
  note,
  photo,
  quoteBox,
  ref,
  sources,
  state,
  story,
  use,
} from './subjects.ts'

type Case = (locale: string) => { subject: Subject; over?: Partial<CheckContext> }

const nobody = { form: 'report', ...credit([]), place: '', date: '' } as const
const agencyMan = { name: '陸小汀', role: 'reporter', source: ref('afp') }
const retired = { sources: sources.map((source) => ({ ...source, retiredFrom: '2026-01-01' })) }
const takedown = { at: '2026-11-20T02:00:00.000Z', by: '7', reason: '' }
const silent = { body: [{ type: 'paragraph', children: [{ type: 'text', text: '5' }] }] } as const
const otherFile = {
  filename: 'b.jpg',
  mimeType: '',
  size: 2,
  width: 1,
  height: 1,
  url: '',
  focal: { x: 50, y: 50 },
}

/** For each rule a document that this rule alone keeps from being public. */
const cases: Record<RuleId, Case> = {
  'text-blank': (locale) => ({ subject: story({ headline: '　' }, locale) }),
  'attribution-missing': (locale) => ({ subject: story({ attribution: nobody, ...silent }, locale) }),
  'attribution-undeclared': (locale) => ({
    subject: photo({ caption: 'A ferry nears the pier. (AFP Photo)' }, locale),
  }),
  'attribution-contradicted': (locale) => ({ subject: story({ bylines: [agencyMan] }, locale) }),
  'photo-file-missing': (locale) => ({ subject: photo({ file: undefined }, locale) }),
  'photo-caption-missing': (locale) => ({ subject: photo({ caption: '' }, locale) }),
  'photo-credit-missing': (locale) => ({ subject: photo({ credit: credit([]) }, locale) }),
  'photo-credit-contradicted': (locale) => ({ subject: photo({ iptc: { creditLine: 'AFP' } }, locale) }),
  'photo-credit-stale': (locale) => ({
    subject: photo({ file: { ...otherFile, creditGivenFor: 'a.jpg:1' } }, locale),
  }),
  'photo-made-undeclared': (locale) => ({
    subject: photo({ iptc: { digitalSourceType: 'trainedAlgorithmicMedia' } }, locale),
  }),
  'sidebar-source-missing': (locale) => ({ subject: note({ credit: credit([]) }, locale) }),
  'quote-work-missing': (locale) => ({
    subject: quoteBox({ quote: { text: '渡者不問深淺。', speaker: '', work: '', gloss: '' } }, locale),
  }),
  'link-missing': (locale) => ({ subject: story({ photos: [use()] }, locale) }),
  'link-unpublished': (locale) => ({
    subject: story({ photos: [use()] }, locale),
    over: { links: [state({ public: false })] },
  }),
  'source-retired': (locale) => ({
    subject: photo({ credit: { sources: [ref('xinhua')], via: [] } }, locale),
    over: retired,
  }),
  'taken-down': (locale) => ({ subject: note({ takedown }, locale) }),
  embargoed: (locale) => ({ subject: story({ embargoUntil: '2027-01-01' }, locale) }),
  'rights-expired': (locale) => ({ subject: photo({ usableUntil: '2026-01-01' }, locale) }),
  'rights-channel': (locale) => ({ subject: photo({ usableIn: ['print'] }, locale) }),
  'not-approved': (locale) => ({ subject: story({}, locale), over: { channel: 'print' } }),
}

// `Object.keys` only knows texts.
const ids = Object.keys(rules) as RuleId[]

describe.each(ids)('without %s', (id) => {
  it.each(locales)('something would be public in %s that must not be', (locale) => {
    const { subject, over } = cases[id](locale)
    const { [id]: _off, ...others } = rules
    expect(judge(subject, context(over), rules).map(({ rule }) => rule)).toEqual([id])
    expect(judge(subject, context(over), others)).toEqual([])
  })
})
