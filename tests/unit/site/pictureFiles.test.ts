import { describe, expect, it } from 'vitest'
import { pictureFiles } from '../../../app/(site)/_layout/pictureFiles.ts'
import type { PublishedSize } from '../../../src/feeds/published/types.ts'

const size = (
  name: string,
  width: number,
  height: number,
  type = 'image/webp',
  url?: string,
): PublishedSize => ({
  name,
  url: url ?? `https://news.example/${name}.${type.slice(6)}`,
  width,
  height,
  type,
})
const tall = [
  size('thumbnail', 240, 320),
  size('card', 768, 512),
  size('web', 1200, 1600),
  size('webJpeg', 1200, 1600, 'image/jpeg'),
]

describe('the files of a picture', () => {
  it('are those that show all of it where it is shown whole', () => {
    expect(pictureFiles({ sizes: tall }, 'whole')).toEqual({
      main: tall[3],
      sources: [
        {
          type: 'image/webp',
          srcset: 'https://news.example/thumbnail.webp 240w, https://news.example/web.webp 1200w',
        },
        { type: 'image/jpeg', srcset: 'https://news.example/webJpeg.jpeg 1200w' },
      ],
    })
  })

  it('begin with the one cut around the focal point where it is cut', () => {
    const [webp] = pictureFiles({ sizes: tall }, 'card')?.sources ?? []
    expect(webp?.srcset).toContain('https://news.example/card.webp 768w')
  })

  it('are an app’s own sizes, whatever they are called', () => {
    const own = [size('small', 600, 401, 'image/png'), size('original', 3000, 2000, 'image/png')]
    const files = pictureFiles({ sizes: own }, 'whole')
    expect(files?.main.name).toBe('original')
    expect(files?.sources).toHaveLength(1)
    expect(files?.sources[0]?.srcset).toMatch(/600w, .* 3000w$/u)
  })

  it('name each width once', () => {
    const twice = [size('web', 1600, 1000), size('same', 1600, 1000)]
    expect(pictureFiles({ sizes: twice }, 'whole')?.sources[0]?.srcset).toBe(
      'https://news.example/web.webp 1600w',
    )
  })

  it('keep an address whole that has a comma or a blank', () => {
    const odd = [size('web', 16, 9, 'image/webp', 'https://news.example/a, b.webp')]
    expect(pictureFiles({ sizes: odd }, 'whole')?.sources[0]?.srcset).toBe(
      'https://news.example/a%2C%20b.webp 16w',
    )
  })

  it('are none where readers get none', () => {
    expect(pictureFiles({}, 'whole')).toBeUndefined()
    expect(pictureFiles({ sizes: [] }, 'card')).toBeUndefined()
  })
})
