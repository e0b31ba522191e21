import { describe, expect, it } from 'vitest'
import { keptStory } from '../../../src/feeds/published/keptStory.ts'
import { credit, p } from '../../../src/story/build.ts'
import type { Story } from '../../../src/story/types.ts'
import { drawing, ferry, nightFerry, pointsBox, publish, quoteBox } from './helpers/stories.ts'
import { textsIn, writers } from './helpers/written.ts'

/** The same story in another of the newsroom's languages: the credits are written, not typed. */
const inLocale = (locale: string, words: string): Story =>
  nightFerry({
    locale,
    house: '',
    headline: words,
    bylines: [],
    attribution: { ...nightFerry().attribution, ...credit('xinhua', 'cns') },
    body: [p(words)],
    photos: [
      { id: '7', photo: ferry({ locale, photographer: '' }), caption: words },
      { id: '8', photo: drawing({ locale }), caption: words },
    ],
    sidebars: [
      { id: '3', sidebar: quoteBox({ locale }) },
      { id: '4', sidebar: pointsBox({ locale }) },
    ],
    corrections: [
      { at: '', text: `${words} 1` },
      { at: '2026-11-28T09:00:00.000Z', text: `${words} 2` },
    ],
  })

const locales = [
  [
    'zh-Hans',
    publish(inLocale('zh-Hans', '夜间渡轮复航')),
    [
      '综合新华社和中新社报道',
      '新华社',
      '盖蒂图片社转发',
      '◆来源：新华社、央广网',
      '◆来源：中新社',
      '人工智能生成图片',
    ],
  ],
  [
    'en',
    publish(inLocale('en', 'Night ferries sail again')),
    [
      'Compiled from reports by Xinhua and China News Service',
      'Xinhua',
      'AFP via Getty Images',
      'Source: Xinhua, CNR',
      'Source: China News Service',
      'AI-generated image',
    ],
  ],
] as const

describe.each(locales)('in %s', (_locale, story, credits) => {
  it.each(writers.map((writer) => [writer.title, writer] as const))(
    '%s has every credit in the wording of the language',
    (_title, writer) => {
      const texts = textsIn(writer, writer.write([story]))
      const missing = credits.filter((line) => !texts.some((text) => text.includes(line)))
      expect(missing).toEqual([])
    },
  )

  it.each(writers.map((writer) => [writer.title, writer] as const))(
    '%s has every correction',
    (_title, writer) => {
      const texts = textsIn(writer, writer.write([story]))
      for (const { text } of story.corrections ?? [])
        expect(texts.some((found) => found.includes(text))).toBe(true)
    },
  )
})

describe.each(writers.map((writer) => [writer.title, writer] as const))('%s', (_title, writer) => {
  it('writes of a kept story what it wrote of the story itself', () => {
    const story = publish(nightFerry())
    expect(writer.write([keptStory(JSON.stringify(story))])).toBe(writer.write([story]))
  })

  it('has no credit that the story has not: what finds them would see one that is gone', () => {
    const bare = publish(nightFerry({ photos: [], sidebars: [], body: [p('據新華社報道。')] }))
    const texts = textsIn(writer, writer.write([bare]))
    for (const line of ['何望舒', '法新社', '◆來源', '人工智能'])
      expect(
        texts.filter((text) => text.includes(line)),
        line,
      ).toEqual([])
  })
})
