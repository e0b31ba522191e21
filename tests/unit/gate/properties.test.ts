import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, Photo, Sidebar, Story } from '../../../src/story/types.ts'
import { check } from '../../../src/gate/check.ts'
import { isBlank } from '../../../src/attribution/text/isBlank.ts'
import { saysNothing } from '../../../src/gate/rules/lib/saysNothing.ts'
import { context, credit, locales, note, paragraph, photo, quoteBox, state, story, use } from './subjects.ts'

/** Agencies as ledes of each locale say them, and the keys they stand for. */
const ledes: Record<
  (typeof locales)[number],
  readonly (readonly [opening: string, keys: readonly string[]])[]
> = {
  'zh-Hant': [
    ['據新華社報道，', ['xinhua']],
    ['綜合中新社及新華社報道，', ['cns', 'xinhua']],
    ['據珠灣通訊社報道，', ['pearl']],
    ['', ['afp']],
  ],
  'zh-Hans': [
    ['据新华社报道，', ['xinhua']],
    ['据珠湾通讯社报道，', ['pearl']],
    ['', ['cns']],
  ],
  en: [
    ['HONG KONG, Jan. 5 (Xinhua) -- ', ['xinhua']],
    ['', ['pearl']],
  ],
}

/** Sentences without a name in them, so that only the lede credits anybody. */
const sentence = fc
  .array(
    fc.constantFrom('渡', '輪', '夜', '航', '碼', '頭', '票', '價', '班', '次', '，', ' ', '30', '海', '港'),
    { minLength: 3, maxLength: 60 },
  )
  .map((parts) => `首班${parts.join('')}。`)

const compliantStory: fc.Arbitrary<Story> = fc.constantFrom(...locales).chain((locale) =>
  fc
    .record({
      lede: fc.constantFrom(...ledes[locale]),
      headline: sentence,
      sentences: fc.array(sentence, { minLength: 1, maxLength: 8 }),
      form: fc.constantFrom('report', 'compiled', 'dateline'),
      kicker: fc.constantFrom('', '港聞'),
      photos: fc.integer({ min: 0, max: 4 }),
    })
    .map(({ lede: [opening, keys], headline, sentences, form, kicker, photos }) => {
      const [first = '', ...others] = sentences
      const body: Block[] = [paragraph(opening + first), ...others.map(paragraph)]
      const attribution = { form, ...credit(keys), place: '', date: '' } as const
      return story(
        { headline, kicker, body, attribution, photos: Array.from({ length: photos }, () => use()) },
        locale,
      )
    }),
)

const fit = context({ links: [state()] })

describe('whatever a compliant story says', () => {
  it('it is cleared', () => {
    fc.assert(
      fc.property(compliantStory, (subject) => {
        expect(check(subject, fit)).toMatchObject({ status: 'cleared' })
      }),
    )
  })

  it('without its attribution it is refused, on every path and by every mode', () => {
    const stripped = { form: 'report', ...credit([]), place: '', date: '' } as const
    fc.assert(
      fc.property(compliantStory, fc.constantFrom('write', 'read', 'audit'), (subject, mode) => {
        const verdict = check({ ...subject, attribution: stripped }, { ...fit, mode })
        expect(verdict.status).toBe('refused')
      }),
    )
  })

  it('declared to be from somebody else it is refused wherever its words say so', () => {
    const other = { form: 'report', ...credit(['getty']), place: '', date: '' } as const
    fc.assert(
      fc.property(compliantStory, (subject) => {
        const verdict = check({ ...subject, attribution: other }, fit)
        const [opening] = subject.body
        const says = opening?.type === 'paragraph' && /報道|报道|\(Xinhua\)/.test(JSON.stringify(opening))
        expect(verdict.status).toBe(says ? 'refused' : 'cleared')
      }),
    )
  })

  it('no mention makes up for a missing attribution', () => {
    const stripped = { form: 'report', ...credit([]), place: '', date: '' } as const
    fc.assert(
      fc.property(compliantStory, fc.string(), (subject, text) => {
        const whole = subject.body.map((block) => JSON.stringify(block)).join('\n')
        const mentions = [text, whole, subject.headline].map((words) => ({
          text: words,
          locale: '',
          reason: 'x',
          by: '1',
        }))
        expect(check({ ...subject, mentions, attribution: stripped }, fit).status).toBe('refused')
      }),
    )
  })
})

describe('whatever a photo or a box says', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1 })

  it('without a credit it is refused', () => {
    const strip = <S extends Photo | Sidebar>(subject: S): S => ({ ...subject, credit: credit([]) })
    fc.assert(
      fc.property(words, words, fc.constantFrom(...locales), (caption, alt, locale) => {
        expect(check(strip(photo({ caption, alt }, locale)), fit).status).toBe('refused')
        expect(check(strip(note({ title: caption, body: [paragraph(alt)] }, locale)), fit).status).toBe(
          'refused',
        )
        expect(check(strip(quoteBox({ title: caption }, locale)), fit).status).toBe('refused')
      }),
    )
  })
})

describe('whatever a text holds', () => {
  const unseen = fc
    .array(fc.constantFrom(' ', '　', '\u200b', '\ufeff', '\n', '\u00ad', '\u3164', '\u00a0'))
    .map((parts) => parts.join(''))

  it('invisible characters around and inside it do not make it say more', () => {
    fc.assert(
      fc.property(
        unseen,
        fc.constantFrom('', '－', 'N/A', '待補', 'TBC', 'xxx', '無'),
        unseen,
        (before, text, after) => {
          expect(saysNothing(`${before}${[...text].join(after)}${after}`)).toBe(true)
        },
      ),
    )
  })

  it('what cannot be seen says nothing, and a Han sentence always says something', () => {
    fc.assert(
      fc.property(unseen, sentence, (blank, words) => {
        expect(isBlank(blank)).toBe(true)
        expect(saysNothing(blank)).toBe(true)
        expect(saysNothing(blank + words)).toBe(false)
      }),
    )
  })
})
