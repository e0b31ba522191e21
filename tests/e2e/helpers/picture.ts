import sharp from 'sharp'
import { embedIptc } from '../../../src/photo/metadata/embed/embedIptc.ts'

/** What an agency wrote into the file. */
export const fileSays = {
  caption: '渡輪碼頭清早起霧，第一班船晚了二十分鐘開出。',
  creditLine: '新華社',
  byline: '何望舒',
  city: '海角市',
}

/** A photo as an agency sends it: a JPEG whose IPTC says what it shows and whose it is. Each has pixels of its own. */
export async function agencyPhoto(name: string): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const shade = Array.from(name).reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 200
  const jpeg = await sharp({
    create: { width: 1600, height: 1000, channels: 3, background: { r: shade, g: 120, b: 160 } },
  })
    .jpeg()
    .toBuffer()
  return { name: `${name}.jpg`, mimeType: 'image/jpeg', buffer: embedIptc(jpeg, fileSays) }
}
