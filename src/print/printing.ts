import { languageOf } from '../gate/messages/index.ts'
import { pressProfile } from './colour/pressProfile.ts'
import { IDML_TYPE, idml } from './idml/idml.ts'
import type { Layout } from './layout/Layout.ts'
import { pageMessageOf } from './messages/pageMessageOf.ts'
import { PrintRefusal } from './PrintRefusal.ts'
import { PrintSetupError } from './PrintSetupError.ts'
import { Press } from './Press.ts'
import type { Printed, Printer } from './Printer.ts'
import { Darkroom } from './pdf/Darkroom.ts'
import { finish } from './pdf/finish.ts'
import { gatherPictures } from './pdf/gatherPictures.ts'
import type { PictureColours } from './pdf/printPicture.ts'
import { readWords } from './pdf/readWords.ts'
import { wordsFound } from './pdf/wordsFound.ts'
import { pictures } from './pictures/pictures.ts'
import { broadsheet } from './templates/broadsheet.ts'
import { tabloid } from './templates/tabloid.ts'
import type { Template } from './templates/types.ts'
import type { Proof } from './typst/pageData.ts'
import type { Page, PageFinding, PrintContext } from './types.ts'

export interface PrintingOptions {
  /** Of the newsroom; one with the key of a shipped template stands in its place. The first is the default. */
  templates?: readonly Template[]
  /** Folders of static TrueType fonts beside the packages'. */
  fontDirs?: readonly string[]
  /** What is written into a PDF as its date. @default the clock */
  now?: () => Date
}

/** A picture on a screen needs no more. */
const PREVIEW: PictureColours = { ppi: 110, quality: 72 }

/** Nor does one on an office printer. */
const PROOF: PictureColours = { ppi: 150, quality: 80 }

const MARKS: Readonly<Record<string, string>> = { zhHant: '大樣', zhHans: '大样', en: 'PROOF' }

/**
 * Printing for a newsroom: `newsroom({ print: printing() })`. Nothing is loaded before the first page.
 * @throws PrintSetupError `template-invalid` for a template on which nothing can be placed
 */
export function printing({
  templates: own = [],
  fontDirs = [],
  now = () => new Date(),
}: PrintingOptions = {}): Printer {
  const templates = merged(own)
  const press = new Press(templates, fontDirs)
  const darkroom = new Darkroom()

  const composed = (page: Page, context: PrintContext): Layout => {
    const layout = press.compose(page, context)
    refuse(layout.findings)
    return layout
  }

  return {
    templates,
    template: (key) => found(templates, key),
    fit: async (page, context) => press.compose(page, context),
    preview: async (page, context) => {
      const layout = press.compose(page, context)
      const gathered = await gatherPictures(layout, context.readPicture, PREVIEW, darkroom)
      const svg = press.set(page, layout, context.template, { pictures: gathered.pictures }).svg()
      return { svg, layout: { ...layout, findings: [...layout.findings, ...gathered.findings] } }
    },
    pdf: async (page, context) => {
      const { template, readPicture, register } = context
      const layout = composed(page, context)
      const { bytes: profile, path } = await pressProfile(template.colour.profile)
      const gathered = await gatherPictures(layout, readPicture, coloursOf(template, path), darkroom)
      refuse(gathered.findings)
      const set = press.set(page, layout, template, { pictures: gathered.pictures })
      const bytes = await finish(set.pdf(), { template, profile, at: now() })
      refuse(wordsFound(page, await readWords(bytes), register))
      return { bytes, mimeType: 'application/pdf', findings: layout.findings }
    },
    proof: async (page, findings, context) => {
      const layout = press.compose(page, context)
      const gathered = await gatherPictures(layout, context.readPicture, PROOF, darkroom)
      const all = [...findings, ...layout.findings, ...gathered.findings]
      const proof = proofOf(page, all, context)
      const bytes = press.proof(page, layout, context.template, gathered.pictures, proof)
      return { bytes, mimeType: 'application/pdf', findings: all }
    },
    idml: async (page, context) => {
      const layout = composed(page, context)
      return { bytes: idml(page, context, layout), mimeType: IDML_TYPE, findings: layout.findings }
    },
    pictures: async (page, context): Promise<Printed> => {
      const layout = composed(page, context)
      return {
        bytes: await pictures(page, context, layout),
        mimeType: 'application/zip',
        findings: layout.findings,
      }
    },
  }
}

function refuse(findings: readonly PageFinding[]): void {
  const blocking = findings.filter(({ severity }) => severity === 'block')
  if (blocking.length > 0) throw new PrintRefusal(findings)
}

function coloursOf({ pictures, colour }: Template, profile: string): PictureColours {
  const { ppi, quality } = pictures
  if (pictures.colour === 'rgb') return { ppi, quality }
  return { ppi, quality, cmyk: { profile, inkLimit: colour.inkLimit } }
}

function proofOf(page: Page, findings: readonly PageFinding[], { timeZone }: PrintContext): Proof {
  const language = languageOf(page.locale)
  const notes = findings.map((finding) => pageMessageOf(finding, language, timeZone))
  return { mark: MARKS[language] ?? 'PROOF', notes }
}

/** The newsroom's templates before ours, each key once. */
function merged(own: readonly Template[]): Template[] {
  own.forEach(checked)
  const keys = new Set(own.map(({ key }) => key))
  return [...own, ...[broadsheet, tabloid].filter(({ key }) => !keys.has(key))]
}

function checked({ key, columns, page, margins, folioHeight }: Template): void {
  const width = page.width - margins.left - margins.right
  const height = page.height - margins.top - margins.bottom - folioHeight
  if (columns >= 1 && width > 0 && height > 0) return
  throw new PrintSetupError(
    'template-invalid',
    `The template "${key}" has no room: ${columns} columns, ${width} by ${height} millimetres inside its margins and folio.`,
  )
}

function found(templates: readonly Template[], key?: string): Template {
  const [first] = templates
  const template = key === undefined || key === '' ? first : templates.find((each) => each.key === key)
  if (template) return template
  const known = templates.map((each) => each.key).join(', ')
  throw new PrintSetupError('template-unknown', `There is no template "${key}". There are: ${known}.`)
}
