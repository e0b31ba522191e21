import { describe, expect, it } from 'vitest'
import { findCredits } from '../../../src/attribution/index.ts'
import { registerOf } from '../../../src/attribution/registerOf.ts'
import type { Photo, Subject } from '../../../src/story/types.ts'
import { check, judge } from '../../../src/gate/check.ts'
import { rules, RULES_VERSION } from '../../../src/gate/rules/index.ts'
import type { Rule } from '../../../src/gate/rules/Rule.ts'
import type { Mode, RuleId } from '../../../src/gate/types.ts'
import {
  compliant,
  context,
  credit,
  findings,
  locales,
  note,
  paragraph,
  photo,
  quoteBox,
  state,
  story,
  use,
} from './subjects.ts'

const uncredited = (over: Partial<Photo> = {}) => photo({ credit: credit([]), ...over })

describe('check', () => {
  it.each(locales)('clears what is fit to be public in %s, and hands back that very tree', (locale) => {
    for (const subject of compliant(locale)) {
      const verdict = check(subject, context())
      expect(verdict).toEqual({ status: 'cleared', subject, warnings: [] })
      if (verdict.status === 'cleared') expect(verdict.subject).toBe(subject)
    }
  })

  it.each(locales)('says everything that is wrong in %s, not only the first thing', (locale) => {
    const verdict = check(
      photo({ caption: '', alt: ' ', credit: credit([]), usableIn: ['print'] }, locale),
      context(),
    )
    expect(verdict.status).toBe('refused')
    if (verdict.status === 'refused')
      expect(verdict.findings.map(({ rule }) => rule)).toEqual([
        'text-blank',
        'photo-caption-missing',
        'photo-credit-missing',
        'rights-channel',
      ])
  })

  it('looks at nothing but what it is given, and changes none of it', () => {
    const frozen = (value: object): object => {
      for (const member of Object.values(value))
        if (typeof member === 'object' && member !== null) frozen(member)
      return Object.freeze(value)
    }
    const given = context({ links: [state()] })
    frozen(given)
    for (const subject of compliant('en')) {
      frozen(subject)
      expect(check(subject, given)).toEqual(check(subject, given))
    }
  })

  it('clears with warnings what the audit finds degraded', () => {
    const links = [state({ public: false, alreadyPublicLink: true })]
    const verdict = check(story({ photos: [use()] }), context({ mode: 'audit', links }))
    expect(verdict).toMatchObject({
      status: 'cleared',
      warnings: [{ rule: 'link-unpublished', severity: 'warn' }],
    })
  })

  it('without a mode is as strict as for a write', () => {
    const refused = story({ headline: '待補', deck: '據中新社報道 首班船滿座', photos: [use()] })
    expect(findings(refused)).toEqual(findings(refused, { mode: 'write' }))
    expect(findings(refused, { mode: 'read' })).not.toEqual(findings(refused))
  })

  it('knows the version of its rules', () => {
    expect(RULES_VERSION).toMatch(/^\d+$/)
  })
})

describe('what each rule is judged for', () => {
  const everyMode = ['write', 'read', 'audit']
  const whenWritten = ['write', 'audit']
  it.each<[RuleId, string[]]>([
    ['text-blank', whenWritten],
    ['attribution-missing', everyMode],
    ['attribution-undeclared', whenWritten],
    ['attribution-contradicted', whenWritten],
    ['photo-file-missing', whenWritten],
    ['photo-caption-missing', whenWritten],
    ['photo-credit-missing', everyMode],
    ['photo-credit-contradicted', whenWritten],
    ['photo-made-undeclared', whenWritten],
    ['photo-credit-stale', whenWritten],
    ['sidebar-source-missing', everyMode],
    ['quote-work-missing', everyMode],
    ['link-missing', everyMode],
    ['link-unpublished', everyMode],
    ['source-retired', ['write']],
    ['taken-down', everyMode],
    ['embargoed', everyMode],
    ['rights-expired', everyMode],
    ['rights-channel', everyMode],
    ['not-approved', everyMode],
  ])('%s: %s', (rule, modes) => {
    expect(rules[rule].modes).toEqual(modes)
  })
})

describe('a rule that breaks', () => {
  const broken = (story: Rule['story']): Readonly<Partial<Record<RuleId, Rule>>> => ({
    ...rules,
    embargoed: { modes: ['write'], story },
  })

  it('refuses in its own name, at the main field, and says what it threw', () => {
    const table = broken(() => {
      throw new Error('no such zone')
    })
    expect(judge(story(), context(), table)).toEqual([
      {
        rule: 'embargoed',
        severity: 'block',
        path: 'headline',
        locale: '',
        params: {},
        failure: 'no such zone',
      },
    ])
  })

  it('refuses when it throws something that is no error, or answers with nothing', () => {
    const throwing = broken(() => {
      // Whatever is thrown is caught as unknown.
      throw 'out of paper' as unknown
    })
    expect(judge(story(), context(), throwing)).toMatchObject([
      { rule: 'embargoed', failure: 'out of paper' },
    ])
    // What a rule written in JavaScript may do: no list at all must not pass for an empty one.
    const mute = broken((() => undefined) as unknown as Rule['story'])
    expect(judge(story(), context(), mute)).toMatchObject([{ rule: 'embargoed', severity: 'block' }])
  })

  it('does not keep the other rules from saying what they found', () => {
    const table = broken(() => {
      throw new Error('no such zone')
    })
    expect(judge(story({ headline: '' }), context(), table).map(({ rule }) => rule)).toEqual([
      'text-blank',
      'embargoed',
    ])
  })

  it('makes check refuse', () => {
    const verdict = check(story({ embargoUntil: 'Thursday' }), context())
    expect(verdict).toMatchObject({ status: 'refused', findings: [{ rule: 'embargoed' }] })
  })

  it('refuses a tree with a hole in it rather than take the hole for nothing', () => {
    const { body: _body, ...hollow } = story()
    // What TypeScript forbids and JavaScript can send.
    expect(check(hollow as Subject, context()).status).toBe('refused')
    const { credit: _credit, ...bare } = photo()
    expect(check(bare as Subject, context()).status).toBe('refused')
  })
})

describe('a caller that makes a mistake', () => {
  it('is told when the subject is nothing the gate knows', () => {
    // What TypeScript forbids and JavaScript can send.
    const page = { ...story(), type: 'page' } as unknown as Subject
    expect(() => check(page, context())).toThrow('not "page"')
    expect(() => check({ ...story(), type: 'toString' } as unknown as Subject, context())).toThrow(TypeError)
  })

  it('is told when the mode is none', () => {
    // What TypeScript forbids and JavaScript can send.
    expect(() => check(story(), context({ mode: 'off' as Mode }))).toThrow('No such mode of the gate: "off"')
  })

  it('cannot switch a rule off while the newsroom runs', () => {
    expect(() => Object.assign(rules, { 'text-blank': { modes: [] } })).toThrow(TypeError)
    expect(check(story({ headline: '' }), context()).status).toBe('refused')
  })
})

describe('what is served inside a story', () => {
  const inside = story({
    photos: [use({ photo: photo() }), use({ id: 'p2', photo: uncredited() })],
    sidebars: [{ id: 's1', sidebar: note({ credit: credit([]) }) }],
    body: [
      paragraph('首班船滿座。'),
      { type: 'photo', photo: use({ id: 'p3', photo: uncredited() }) },
      { type: 'sidebar', sidebar: { id: 's2', sidebar: quoteBox({ credit: credit([]) }) } },
    ],
  })

  it('is judged with it on reads, at the field that places it', () => {
    expect(findings(inside, { mode: 'read' })).toEqual([
      'photo-credit-missing at body',
      'sidebar-source-missing at body',
      'photo-credit-missing at photos.1.photo',
      'sidebar-source-missing at sidebars',
    ])
  })

  it('is judged by itself on writes, when it is published', () => {
    const links = ['p1', 'p2', 'p3'].map((id) => state({ id }))
    const boxes = ['s1', 's2'].map((id) => state({ collection: 'sidebars', id }))
    expect(findings(inside, { links: [...links, ...boxes] })).toEqual([])
  })

  it('is judged as deep as boxes hold pictures', () => {
    const box = note({
      body: [paragraph('首班船滿座。'), { type: 'photo', photo: use({ photo: uncredited() }) }],
    })
    expect(findings(story({ sidebars: [{ id: 's1', sidebar: box }] }), { mode: 'read' })).toEqual([
      'photo-credit-missing at sidebars',
    ])
  })

  it('may have expired, be under embargo, taken down, or for print only: none of it is served', () => {
    const served = (over: Partial<Photo>) =>
      findings(story({ photos: [use({ photo: photo(over) })] }), { mode: 'read' })
    expect(served({ usableUntil: '2026-01-01' })).toEqual(['rights-expired at photos.0.photo'])
    expect(served({ embargoUntil: '2027-01-01' })).toEqual(['embargoed at photos.0.photo'])
    expect(served({ takedown: { at: '2026-01-01', by: '1', reason: '' } })).toEqual([
      'taken-down at photos.0.photo',
    ])
    expect(served({ usableIn: ['print'] })).toEqual(['rights-channel at photos.0.photo'])
    expect(served({ alt: '待補' })).toEqual([])
  })
})

describe('the register', () => {
  it('is made once for the sources of a newsroom, and again when they change', () => {
    const one = context().sources
    expect(registerOf(one)).toBe(registerOf(one))
    expect(registerOf([...one])).not.toBe(registerOf(one))
    const known = registerOf([{ id: '1', key: 'xinhua', names: ['新華社', '新华社'] }])
    expect(known.credits('據新華社報道')).toEqual(findCredits('據新華社報道'))
  })
})
