import { describe, expect, it } from 'vitest'
import { bodyHtml } from '../../../src/feeds/html/bodyHtml.ts'
import { nitf } from '../../../src/feeds/nitf/nitf.ts'
import { bodyText } from '../../../src/feeds/text/bodyText.ts'
import { p, sidebarIn } from '../../../src/story/build.ts'
import { site } from './helpers/site.ts'
import { nightFerry, publish, quoteBox } from './helpers/stories.ts'

const before = '船公司重開航線那天，老船工引了一句。'
const sentence = '“渡者不問深淺”出自《渡口雜記》，意思是過河的人只管向前。'
const following = '去年停航時他也引過。'

const box = {
  ...quoteBox({
    locale: 'zh-Hans',
    quote: { text: '渡者不問深淺', speaker: '', work: '《渡口雜記》', gloss: '意思是過河的人只管向前。' },
    quoteIn: { after: 1, from: '出自' },
  }),
  body: [p(before), p(following)],
}
const story = publish(nightFerry({ body: [p('據新華社報道，停航三年的夜渡復航。'), sidebarIn(box)] }))

/** Without what a format puts around words. */
const words = (written: string): string => written.replace(/<[^>]*>|\s/gu, '')

describe('a quote box whose line is a sentence of its text, for readers', () => {
  it.each([
    ['HTML', bodyHtml(story)],
    ['plain text', bodyText(story)],
    ['NITF', nitf(story, site())],
  ])('has its words once and in its own order: %s', (_, written) => {
    expect(words(written)).toContain(`${before}${sentence}${following}◆`)
    expect(words(written).split('渡者不問深淺')).toHaveLength(2)
  })

  it('has as data its parts, the finished sentence, and where it stands', () => {
    expect(story.body?.flatMap((block) => (block.type === 'sidebar' ? [block.sidebar.quote] : []))).toEqual([
      { text: '渡者不問深淺', work: '《渡口雜記》', gloss: '意思是過河的人只管向前。', sentence, after: 1 },
    ])
  })
})
