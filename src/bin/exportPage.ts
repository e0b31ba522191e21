import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { createLocalReq, type Payload } from 'payload'
import { guardOf } from '../gate/guard/Guarded.ts'
import { storedDocument } from '../gate/judge/storedDocument.ts'
import type { Language } from '../language/Language.ts'
import { ExportError } from '../pages/export/ExportError.ts'
import { formatNamed, formatNames, formats, type Format } from '../pages/export/formats.ts'
import { pageFile } from '../pages/export/pageFile.ts'
import { mayExport } from '../pages/mayExport.ts'
import { stopMessageOf } from '../pages/messages/pageMessageOf.ts'
import { wordedFindings } from '../pages/messages/wordedFindings.ts'
import { PageRefusal } from '../pages/PageRefusal.ts'
import type { PageFinding } from '../pages/PageFinding.ts'
import { commandScript } from './command.ts'
import { userBy } from './userBy.ts'

const proofNames = formatNames.filter((name) => formats[name].hasProof)

const usage = `payload newsroom:export-page ID --format FORMAT --out FILE [--proof] [--as EMAIL]
  ID        the page's id
  --format  ${formatNames.join(', ')}
  --out     the file to write; nothing is written when the page is refused
  --proof   a marked proof of a page that is not cleared (${proofNames.join(', ')}); it is not recorded as an export
  --as      in whose name; otherwise nobody's`

/**
 * `payload newsroom:export-page ID --format pdf --out FILE`: exports a page as the routes do,
 * through the same gate and into the same ledger. Ends with 0 when it is done, 1 when the page is
 * refused (its findings are printed), 2 when it could not work.
 */
export const script = commandScript((payload, language) => exportTo(payload, language, process.argv.slice(2)))

/**
 * The command itself.
 * @param args the command's name and what follows it
 * @returns what the process ends with, unless it throws
 */
export async function exportTo(payload: Payload, language: Language, args: string[]): Promise<number> {
  const { id, format, out, isProof, as } = asked(args)
  const { slugs, who } = guardOf(payload).options()
  if (slugs.pages === '')
    throw new Error('This app has no pages: newsroom({ slugs: { pages: … } }) names them.')
  const found = await storedDocument(payload, slugs.pages, id)
  if (!found) throw new Error(`There is no ${slugs.pages} ${id}.`)
  const user = as === undefined ? {} : { user: await userBy(payload, as, mayExport(who), 'export pages') }
  const req = await createLocalReq(user, payload)
  try {
    const file = await pageFile(req, found.row, { format, isProof })
    await writeFile(out, file.bytes)
    print(payload, file.findings, language)
    process.stdout.write(`${out}: ${file.bytes.byteLength} bytes, ${file.mimeType}\n`)
    return 0
  } catch (error) {
    if (!(error instanceof PageRefusal)) throw named(error, language)
    print(payload, error.findings, language)
    return 1
  }
}

interface Asked {
  id: string
  format: Format
  out: string
  isProof: boolean
  as?: string
}

function asked(args: string[]): Asked {
  const { values, positionals } = parseArgs({
    args,
    options: {
      format: { type: 'string', default: 'pdf' },
      out: { type: 'string' },
      proof: { type: 'boolean', default: false },
      as: { type: 'string' },
    },
    allowPositionals: true,
  })
  const [, id] = positionals
  const format = formatNamed(values.format)
  const { out, proof: isProof, as } = values
  if (id === undefined || out === undefined || format === undefined) throw new Error(usage)
  if (isProof && !formats[format].hasProof) throw new Error(`There is no proof as ${format}.\n${usage}`)
  return { id, format, out, isProof, ...(as !== undefined && { as }) }
}

function print(payload: Payload, findings: readonly PageFinding[], language: Language): void {
  const { timeZone } = guardOf(payload).options()
  for (const { severity, rule, item, message } of wordedFindings(findings, language, timeZone))
    process.stdout.write(`${severity} ${rule} ${item}: ${message}\n`)
}

/** The words for what stops an export and is no finding. */
const named = (error: unknown, language: Language): unknown =>
  error instanceof ExportError ? new Error(stopMessageOf(error.code, language)) : error
