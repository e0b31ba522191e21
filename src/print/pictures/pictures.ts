import { strToU8, zipSync } from 'fflate'
import type { Zippable } from 'fflate'
import { pressProfile } from '../colour/pressProfile.ts'
import type { Layout } from '../layout/Layout.ts'
import { coarse } from '../layout/picturesFound.ts'
import { PrintRefusal } from '../PrintRefusal.ts'
import type { Template } from '../templates/types.ts'
import type { ClearedPage, PrintFinding, PrintContext } from '../types.ts'
import { fileNames } from './fileNames.ts'
import { makePicture } from './makePicture.ts'
import { csvManifest, jsonManifest } from './manifest.ts'
import type { ListedPicture } from './manifest.ts'
import { pictureUnreadable } from './pictureUnreadable.ts'
import { printedPictures } from './printedPictures.ts'
import type { PackageColours } from './renderPicture.ts'
import { zipDate } from '../zipDate.ts'

/**
 * The picture package of a page: each printed picture twice, cropped as it is placed (`placed/`)
 * and whole (`Links/`, where `page.idml` looks for it), at print size and in the template's
 * colours, with caption, credit, by-line and copyright inside (IPTC-IIM, XMP, EXIF); and what they
 * are, as `pictures.json` and `pictures.csv`.
 *
 * @returns the bytes of a zip file; the same page gives the same.
 * @throws {PrintRefusal} with a finding for each original that is gone or damaged
 *   (`picture-unreadable`) or has too few pixels for its place (`picture-coarse`); nothing is left
 *   out silently.
 * @throws {PrintSetupError} when the template wants CMYK and there is no profile of the press.
 */
export async function pictures(
  page: ClearedPage,
  context: PrintContext,
  layout: Layout,
): Promise<Uint8Array> {
  const colours = await coloursOf(context.template)
  const printed = printedPictures(page, layout, context.register)
  const names = fileNames(printed.map(({ frame }) => frame))
  const listed: ListedPicture[] = []
  const findings: PrintFinding[] = []
  const files: Zippable = {}
  // One after another: an original can have a hundred megapixels.
  for (const [index, picture] of printed.entries()) {
    try {
      const made = await makePicture(picture, names[index] ?? '', context, colours)
      listed.push(made.listed)
      // The layout went by the stored size of the file; the file itself may have fewer pixels.
      findings.push(...coarse(picture.frame, made.listed.effectivePpi, context.template).filter(blocks))
      // JPEGs are compressed already.
      files[made.listed.file] = [made.placed, { level: 0 }]
      files[made.listed.link] = [made.whole, { level: 0 }]
    } catch (error) {
      findings.push(pictureUnreadable(picture.frame, error))
    }
  }
  if (findings.length > 0) throw new PrintRefusal(findings)
  files['pictures.json'] = strToU8(jsonManifest(page, listed))
  files['pictures.csv'] = strToU8(csvManifest(page, listed))
  return zipSync(files, { mtime: zipDate })
}

async function coloursOf({
  colour,
  pictures: { quality, colour: wanted },
}: Template): Promise<PackageColours> {
  if (wanted === 'rgb') return { quality }
  const { path, bytes } = await pressProfile(colour.profile)
  return { quality, cmyk: { profile: path, inkLimit: colour.inkLimit }, icc: bytes }
}

const blocks = ({ severity }: PrintFinding): boolean => severity === 'block'
