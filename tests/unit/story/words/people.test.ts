import { describe, expect, it } from 'vitest'
import { createRegister } from '../../../../src/attribution/index.ts'
import { registerOf } from '../../../../src/attribution/registerOf.ts'
import type { KnownSource } from '../../../../src/attribution/KnownSource.ts'
import { bylineLine } from '../../../../src/story/words/bylineLine.ts'
import { captionCredit } from '../../../../src/story/words/captionCredit.ts'
import { cased } from '../../../../src/story/words/cased.ts'
import { creditsIn, isEmptyCredit, keysIn, stillOwed } from '../../../../src/story/words/creditsIn.ts'
import { knownRole, sourcesPeopleOf, staffOf } from '../../../../src/story/words/people.ts'
import { sameSource } from '../../../../src/story/words/sameSource.ts'
import { credit, photo, story } from '../../../../src/story/build.ts'
import type { Byline, Mark } from '../../../../src/story/types.ts'

const sources: KnownSource[] = [
  { id: '2', key: 'estuary', names: ['河口日報', ''], nameIn: { 'zh-Hant': '河口日報', en: '' } },
  { id: '3', key: 'harbour', names: ['海港日報', '　'], nameIn: { 'zh-Hant': '海港日報', en: '' } },
  { id: '4', key: 'nameless', names: [''] },
  { id: '5', key: 'mute', names: ['　'] },
]
const { compiled } = registerOf(sources)
/** A register in which 新華社 stands under a second key. */
const twoKeys = createRegister([
  {
    key: 'xh',
    kind: 'agency',
    name: { 'zh-Hant': '新華社', 'zh-Hans': '新华社', en: 'Xinhua' },
    aliases: [],
  },
])

describe('one source under two keys', () => {
  it.each<[string, string, boolean]>([
    ['xinhua', 'xinhua', true],
    ['xinhua', 'cns', false],
    ['estuary', 'harbour', false],
    ['nameless', 'mute', false],
    ['nameless', 'estuary', false],
    ['not-stored', 'xinhua', false],
    ['not-stored', 'not-stored', true],
    ['', '', true],
    ['', 'xinhua', false],
  ])('%j and %j: %s', (one, other, expected) => {
    expect(sameSource(one, other, compiled)).toBe(expected)
  })
})

it('is found by its name', () => {
  expect(sameSource('xinhua', 'xh', twoKeys)).toBe(true)
  expect(sameSource('xh', 'xinhua', twoKeys)).toBe(true)
  expect(sameSource('xh', 'cns', twoKeys)).toBe(false)
})

describe('what of a credit the words do not give', () => {
  it.each<[string, string[], string[], string[]]>([
    ['all of it where nobody is named', ['xinhua', 'cns'], [], ['xinhua', 'cns']],
    ['the other', ['xinhua', 'cns'], ['cns'], ['xinhua']],
    ['nothing where all are named, under another key too', ['xh', 'cns'], ['cns', 'xinhua'], []],
    ['nobody who could not be looked up', ['', 'cns'], [], ['cns']],
  ])('is %s', (_, credited, named, owed) => {
    const left = stillOwed(
      { sources: credited.map((key) => ({ key })), via: [{ key: 'afp' }] },
      named,
      twoKeys,
    )
    expect(left.sources.map(({ key }) => key)).toEqual(owed)
    expect(left.via).toEqual([{ key: 'afp' }])
  })

  it('is nothing where it names neither who reports nor who relays', () => {
    expect(isEmptyCredit({ sources: [], via: [] })).toBe(true)
    expect(isEmptyCredit({ sources: [], via: [{ key: 'afp' }] })).toBe(false)
  })

  it('does not count words that an editor declared to be a mention', () => {
    const text = '據新華社報道，渡輪復航。'
    const declared = story({
      mentions: [{ text: '據新華社報道', locale: 'zh-Hant', reason: '書名', by: '' }],
    })
    expect(keysIn(creditsIn(text, story({}), compiled))).toHaveLength(1)
    expect(creditsIn(text, declared, compiled)).toEqual([])
  })
})

describe('a signature', () => {
  const line = (byline: Partial<Byline>, locale = 'zh-Hant') =>
    bylineLine({ name: '陸小汀', role: 'reporter', ...byline }, locale)

  it.each<[string, Partial<Byline>, string, RegExp]>([
    ['of our own', {}, 'zh-Hant', /^記者.?陸小汀$/],
    ['in simplified characters', {}, 'zh-Hans', /^记者.?陸小汀$/],
    ['in English', { name: 'Lu Xiaoting' }, 'en', /^By Lu Xiaoting$/i],
    ['of an agency’s man', { source: { key: 'xinhua' } }, 'zh-Hant', /陸小汀.*新華社|新華社.*陸小汀/],
    ['of a role that has no word', { role: 'intern' }, 'zh-Hant', /^陸小汀$/],
    [
      'of a role that has no word, of an agency',
      { role: 'intern', source: { key: 'xinhua' } },
      'zh-Hant',
      /陸小汀.*新華社|新華社.*陸小汀/,
    ],
    ['of no role', { role: '' }, 'zh-Hant', /^陸小汀$/],
    ['of a source that was never looked up', { role: '', source: { key: '' } }, 'zh-Hant', /^陸小汀$/],
    ['with white space around it', { name: '　陸小汀 ', role: '' }, 'zh-Hant', /^陸小汀$/],
    ['of nobody', { name: '', role: '' }, 'zh-Hant', /^$/],
    ['named beyond the BMP', { name: '𠮷田', role: '' }, 'zh-Hant', /^𠮷田$/],
  ])('%s', (_, byline, locale, words) => {
    expect(line(byline, locale)).toMatch(words)
  })

  it.each(['reporter', 'photographer', 'editor', 'translator', 'author'])('knows the role %s', (role) => {
    expect(knownRole(role)).toBe(role)
  })

  it.each(['', 'Reporter', 'constructor', '記者'])('knows no role %j', (role) => {
    expect(knownRole(role)).toBeUndefined()
  })
})

describe('those who sign a story', () => {
  const signed = story({
    attribution: credit('xinhua'),
    bylines: [
      { name: '甲', role: 'reporter' },
      { name: '乙', role: 'reporter', source: { key: 'xinhua' } },
      { name: '丙', role: 'photographer', source: { key: 'afp' } },
      { name: '', role: 'editor' },
      { name: '丁', role: 'intern' },
    ],
  })

  it('are our own staff, and those of the sources that it credits', () => {
    expect(staffOf(signed)).toEqual([{ name: '甲', role: 'reporter' }])
    expect(sourcesPeopleOf(signed)).toEqual([{ name: '乙', role: 'reporter' }])
  })

  it('are of no source where none is credited: not even those who have none themselves', () => {
    expect(sourcesPeopleOf(story({ bylines: signed.bylines }))).toEqual([])
  })
})

describe('the credit behind a caption', () => {
  const own = photo({ credit: credit('xinhua', 'cns'), photographer: '陸小汀' })

  it.each<[string, string, string[], string[]]>([
    ['names all whom the caption does not', '渡輪駛近碼頭。', ['新華社', '中新社', '陸小汀'], []],
    ['leaves out a source that it names', '渡輪駛近碼頭。（新華社）', ['中新社'], ['新華社']],
    ['leaves out the photographer that it names', '渡輪駛近碼頭。陸小汀攝', ['新華社'], ['陸小汀']],
  ])('%s', (_, caption, there, gone) => {
    const words = captionCredit(own, caption)
    for (const one of there) expect(words).toContain(one)
    for (const one of gone) expect(words).not.toContain(one)
  })
})

describe('letters as their marks ask', () => {
  it.each<[string, Mark[], string]>([
    ['straße', ['uppercase'], 'STRASSE'],
    ['ÉTÉ', ['lowercase'], 'été'],
    ["it's o'clock", ['capitalize'], "It'S O'Clock"],
    ['a b', ['uppercase', 'lowercase'], 'A B'],
    ['夜渡 ab', ['bold'], '夜渡 ab'],
    ['', ['uppercase'], ''],
  ])('%j with %j', (text, marks, words) => {
    expect(cased(text, marks)).toBe(words)
  })
})
