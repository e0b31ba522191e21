import { describe, expect, it } from 'vitest'
import { madeLabel } from '../../../../src/story/words/madeLabel.ts'

describe('the label of a picture that a machine made', () => {
  it.each([
    ['zh-Hant', '人工智能生成圖片'],
    ['zh-HK', '人工智能生成圖片'],
    ['zh-TW', '人工智能生成圖片'],
    ['zh-Hans', '人工智能生成图片'],
    ['zh-CN', '人工智能生成图片'],
    ['zh', '人工智能生成图片'],
    ['en', 'AI-generated image'],
    ['fr', 'AI-generated image'],
  ])('is in the language that %s reads', (locale, label) =>
    expect(madeLabel({ made: 'trainedAlgorithmicMedia', locale })).toBe(label),
  )

  it('says of a photograph that a machine only changed it', () =>
    expect(madeLabel({ made: 'compositeWithTrainedAlgorithmicMedia', locale: 'en' })).toBe(
      'Image edited with AI',
    ))

  it.each([undefined, 'digitalCapture'] as const)('is empty for %s', (made) =>
    expect(madeLabel({ ...(made && { made }), locale: 'en' })).toBe(''),
  )
})
