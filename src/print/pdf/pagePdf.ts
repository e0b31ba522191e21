import { pressProfile } from '../colour/pressProfile.ts'
import type { Printed } from '../Printer.ts'
import type { Template } from '../templates/types.ts'
import { composed, refuse, type Tools } from '../Tools.ts'
import type { ClearedPage, PrintContext } from '../types.ts'
import { finish } from './finish.ts'
import { gatherPictures } from './gatherPictures.ts'
import type { PictureColours } from './printPicture.ts'
import { pdfLib } from './PdfLib.ts'
import { wordsIn } from './readWords.ts'
import { wordsFound } from './wordsFound.ts'

/**
 * A page for the press, its words compared with those stored before it is given out.
 * @throws PrintRefusal, PrintSetupError
 */
export async function pagePdf(page: ClearedPage, context: PrintContext, tools: Tools): Promise<Printed> {
  const { template, register } = context
  const { press, darkroom, now } = tools
  const layout = composed(page, context, tools)
  const { bytes: profile, path } = await pressProfile(template.colour.profile)
  const { pictures, findings } = await gatherPictures(layout, context, coloursOf(template, path), darkroom)
  refuse(findings)
  const set = press.set(page, layout, template, { pictures })
  const written = set.pdf()
  const document = await pdfLib().PDFDocument.load(written, { updateMetadata: false })
  // What Typst wrote is in the finished file to the byte, so its words are those of the file.
  refuse(wordsFound(page, wordsIn(document), register))
  const bytes = finish(written, document, { template, profile, at: now() })
  return { bytes, mimeType: 'application/pdf', findings: [...layout.findings, ...findings] }
}

function coloursOf({ pictures, colour }: Template, profile: string): PictureColours {
  const { ppi, quality } = pictures
  if (pictures.colour === 'rgb') return { ppi, quality }
  return { ppi, quality, cmyk: { profile, inkLimit: colour.inkLimit } }
}
