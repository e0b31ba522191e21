import { describe, expect, it } from 'vitest'
import { judge } from '../../../../src/gate/check.ts'
import { messageOf } from '../../../../src/gate/messages/messageOf.ts'
import { rules } from '../../../../src/gate/rules/index.ts'
import { context, findings, foundBy, locales, paragraph, photo, story, use } from '../subjects.ts'

const missing = foundBy.bind(undefined, 'photo-caption-missing')

describe('photo-caption-missing: a photo without a caption', () => {
  it.each(locales)('is refused in %s, at the caption', (locale) => {
    expect(missing(photo({ caption: '' }, locale))).toEqual(['caption'])
    expect(missing(photo({}, locale))).toEqual([])
  })

  it('leaves white space and placeholders to text-blank, so that a caption gets one message', () => {
    expect(findings(photo({ caption: '' }))).toEqual(['photo-caption-missing at caption'])
    expect(findings(photo({ caption: '　' }))).toEqual(['text-blank at caption'])
    expect(findings(photo({ caption: '圖說待補' }))).toEqual(['text-blank at caption'])
  })

  it.each([
    'DSC_0042.JPG',
    'DCIM\\101MEDIA\\DJI_0311.JPG',
    'OLYMPUS DIGITAL CAMERA',
    'Created with GIMP',
    '微信图片_20260507182000',
    'filter: 0; fileterIntensity: 0.0; filterMask: 0; captureOrientation: 0;',
  ])('takes no words that a camera or a program wrote: %s', (caption) => {
    for (const locale of locales)
      expect(findings(photo({ caption }, locale))).toEqual(['photo-caption-missing at caption'])
    expect(missing(story({ photos: [use(), use({ caption })] }))).toEqual(['photos.1.caption'])
    const placed = story({ body: [paragraph('渡輪復航。'), { type: 'photo', photo: use({ caption }) }] })
    expect(missing(placed)).toEqual(['body'])
  })

  it('gives one message where such words are a placeholder too', () => {
    expect(findings(photo({ caption: 'Untitled' }))).toEqual(['text-blank at caption'])
  })

  it('takes a sentence about a camera, and an empty caption of one use', () => {
    expect(missing(photo({ caption: 'A visitor tries an Olympus digital camera' }, 'en'))).toEqual([])
    expect(missing(story({ photos: [use({ caption: '' })] }))).toEqual([])
  })

  it('says whose words they are, in every language', () => {
    const [found] = judge(photo({ caption: 'DSC_0042.JPG' }), context(), rules)
    if (found === undefined) throw new Error('Nothing was found')
    for (const language of ['zhHant', 'zhHans', 'en'] as const) {
      const empty = messageOf({ ...found, actual: '' }, language)
      expect(messageOf(found, language)).toContain('DSC_0042.JPG')
      expect(messageOf(found, language)).not.toBe(empty)
    }
  })
})

it('an alternative text that is the name of a file says nothing', () => {
  expect(findings(photo({ alt: 'IMG_0042.jpg' }))).toEqual(['text-blank at alt'])
})
