import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { crop } from '../../../../src/print/layout/crop.ts'
import type { PictureFrame } from '../../../../src/print/layout/Layout.ts'
import { pictures } from '../../../../src/print/pictures/pictures.ts'
import { draw } from '../../photo/pictures.ts'
import { aContext, aLayout, aPage, aPhoto, aPictureFrame, aTemplate } from '../helpers/handmade.ts'
import { parts, tags } from './helpers.ts'

const settings = { ...aTemplate().pictures, colour: 'rgb' as const }
const template = aTemplate({ pictures: settings })

function framed(area: PictureFrame['area'], focal = { x: 50, y: 50 }): PictureFrame {
  const file = { ...aPhoto().file!, focal }
  return aPictureFrame({ area, photo: aPhoto({ file }), crop: crop(file, area, focal) })
}

/** Where the whole picture lies in its frame, in millimetres from the frame's top left. */
function placed(frame: PictureFrame) {
  const spread = parts([frame], {}, { template }).get('Spreads/Spread_page.xml') ?? ''
  const [image] = tags(spread, 'Image')
  const [bounds] = tags(spread, 'GraphicBounds')
  const [scale = NaN, , , , x = NaN, y = NaN] = (image?.ItemTransform ?? '').split(' ').map(Number)
  const mm = (points: number) => (points * 25.4) / 72
  const size = { width: mm(Number(bounds?.Right) * scale), height: mm(Number(bounds?.Bottom) * scale) }
  return { x: mm(x), y: mm(y), ...size, image, link: tags(spread, 'Link')[0] }
}

describe('a picture in its frame', () => {
  it.each([
    ['as it is', { x: 20, y: 40, width: 60, height: 40 }, { x: 50, y: 50 }],
    ['cropped at both sides', { x: 20, y: 40, width: 30, height: 40 }, { x: 50, y: 50 }],
    ['cropped to its left end', { x: 20, y: 40, width: 30, height: 40 }, { x: 0, y: 50 }],
    ['cropped to its right end', { x: 20, y: 40, width: 30, height: 40 }, { x: 100, y: 50 }],
    ['cropped above and below', { x: 20, y: 40, width: 90, height: 20 }, { x: 50, y: 30 }],
  ])('%s covers it, and shows the part that the layout chose', (_, area, focal) => {
    const frame = framed(area, focal)
    const { x, y, width, height } = placed(frame)
    const pixel = width / 1200
    expect(x).toBeCloseTo(-frame.crop.x * pixel, 2)
    expect(y).toBeCloseTo(-frame.crop.y * pixel, 2)
    expect(x).toBeLessThanOrEqual(0)
    expect(y).toBeLessThanOrEqual(0)
    // A pixel of the original is a hair; less than one may be lost to whole pixels.
    expect(x + width).toBeGreaterThan(area.width - pixel)
    expect(y + height).toBeGreaterThan(area.height - pixel)
  })

  it('tells its resolution: of the file, and at the placed size', () => {
    const { image } = placed(framed({ x: 0, y: 0, width: 60, height: 40 }))
    expect(image).toMatchObject({ ActualPpi: '250 250', EffectivePpi: '250 250', Space: '$ID/#Links_RGB' })
  })

  it('has its alternative text', () => {
    const spread = parts([aPictureFrame()]).get('Spreads/Spread_page.xml') ?? ''
    expect(tags(spread, 'ObjectExportOption')).toMatchObject([{ CustomAltText: '渡輪' }])
  })

  it('is linked by a relative address that is the path of a file in the picture package, of those pixels', async () => {
    const frame = framed({ x: 20, y: 40, width: 30, height: 40 })
    const context = aContext({ template, readPicture: async () => draw('png', 1200, 800) })
    const files = unzipSync(await pictures(aPage([]), context, aLayout([frame])))
    const { link, image } = placed(frame)
    const uri = link?.LinkResourceURI ?? ''
    expect(uri).toMatch(/^file:Links\/[\x21-\x7e]+$/)
    const file = files[decodeURIComponent(uri.replace('file:', ''))]
    const { width, height, density } = await sharp(file).metadata()
    const [bounds] = tags(
      parts([frame], {}, { template }).get('Spreads/Spread_page.xml') ?? '',
      'GraphicBounds',
    )
    expect(Number(bounds?.Right)).toBeCloseTo(((width ?? 0) * 72) / (density ?? 1), 2)
    expect(Number(bounds?.Bottom)).toBeCloseTo(((height ?? 0) * 72) / (density ?? 1), 2)
    expect(image?.ActualPpi).toBe(`${density} ${density}`)
  })
})
