import { describe, expect, it } from 'vitest'
import { mainSize } from '../../../../src/feeds/published/mainSize.ts'
import type { PublishedSize } from '../../../../src/feeds/published/types.ts'

const size = (name: string, width: number, height: number, type = 'image/webp'): PublishedSize => ({
  name,
  url: `https://headland.example/${name}`,
  width,
  height,
  type,
})

const main = (...sizes: PublishedSize[]) => mainSize({ guid: 'urn:x:1', creditLine: '新華社', sizes })?.name

describe('the file of a photo for a format that takes one', () => {
  it('is the largest', () => {
    expect(main(size('card', 768, 512), size('web', 1600, 1200), size('thumbnail', 320, 240))).toBe('web')
  })

  it('is the JPEG of two alike, in whichever order', () => {
    const [web, webJpeg] = [size('web', 1600, 1200), size('webJpeg', 1600, 1200, 'image/jpeg')]
    expect([main(web, webJpeg), main(webJpeg, web)]).toEqual(['webJpeg', 'webJpeg'])
  })

  it('is none where there is none', () => {
    expect(main()).toBeUndefined()
    expect(mainSize({ guid: 'urn:x:1', creditLine: '新華社' })).toBeUndefined()
  })
})
