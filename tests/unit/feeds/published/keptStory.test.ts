import { describe, expect, it } from 'vitest'
import { keptStory } from '../../../../src/feeds/published/keptStory.ts'
import { UnpublishableError } from '../../../../src/feeds/published/UnpublishableError.ts'
import { photoIn, ul } from '../../../../src/story/build.ts'
import { drawing, guidOf, nightFerry, publish, shortBrief } from '../helpers/stories.ts'

describe('a kept story', () => {
  it.each([
    ['that has everything', nightFerry()],
    ['that has next to nothing', shortBrief()],
    ['with a photo in a list', nightFerry({ body: [ul([photoIn(drawing())])] })],
  ])('%s is read again as it was made', (_name, story) => {
    const whole = publish(story)
    expect(keptStory(JSON.stringify(whole))).toStrictEqual(whole)
  })

  const kept = JSON.stringify(publish(nightFerry()))
  it.each([
    ['its own', '"creditLine":"海角日報訊 綜合新華社及中新社報道"', guidOf(1)],
    ['that of a photo', '"creditLine":"法新社（蓋蒂圖片社轉發）"', guidOf(8)],
    ['that of a box', '"creditLine":"◆來源：新華社、央廣網"', guidOf(3)],
  ])('that lost %s is refused', (_name, line, guid) => {
    expect(kept).toContain(line)
    for (const lost of [
      kept.replaceAll(new RegExp(`${line},?`, 'gu'), ''),
      kept.replaceAll(line, '"creditLine":"　"'),
    ]) {
      expect(() => keptStory(lost)).toThrow(UnpublishableError)
      expect(() => keptStory(lost)).toThrow(guid)
    }
  })

  it('that lost the credit of the use in its body alone is refused too', () => {
    const line = '"creditLine":"法新社（蓋蒂圖片社轉發）",'
    // The body comes before the list of photos.
    expect(() => keptStory(kept.replace(line, ''))).toThrow(UnpublishableError)
  })

  it('that is cut off is no story', () => {
    expect(() => keptStory(kept.slice(0, -5))).toThrow(SyntaxError)
  })
})
