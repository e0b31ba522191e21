import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { PayloadRequest } from 'payload'
import { pageJson } from '../../print/json/pageJson.ts'
import type { Printer } from '../../print/Printer.ts'
import { PrintRefusal } from '../../print/PrintRefusal.ts'
import type { ClearedPage } from '../../print/types.ts'
import type { PageFinding } from '../PageFinding.ts'
import { languageFor } from '../../language/languageFor.ts'
import { guardOf, type Guarded } from '../../gate/guard/Guarded.ts'
import { record } from '../../gate/ledger/record.ts'
import { recordingRefusals } from '../../gate/ledger/recordingRefusals.ts'
import type { Row } from '../../rows/readable.ts'
import type { AdapterRequest } from '../../database/unit.ts'
import { registerOf } from '../../attribution/registerOf.ts'
import { contentsOf, type ExportRecord } from './contents.ts'
import type { ExportedFile } from './ExportedFile.ts'
import { ExportError } from './ExportError.ts'
import { formats, type Format } from './formats.ts'
import { jsonFile } from './jsonFile.ts'
import { pageFileName } from './pageFileName.ts'
import { PageRefusal } from '../PageRefusal.ts'
import { judgedNow, pageState, type PageState } from '../judge/pageState.ts'
import { printContext } from './printContext.ts'

/**
 * Exports a page: judges it, makes the file, judges it again in the unit of work that notes the
 * export, and only then hands the file over. What was exported is what is in the ledger; what
 * cannot be written down is not exported. A refusal is noted as well.
 *
 * @param row the page as stored
 * @throws {PageRefusal} 409 with every finding
 * @throws {ExportError}, PrintSetupError
 */
export async function exportPage(req: PayloadRequest, row: Row, format: Format): Promise<ExportedFile> {
  const guard = guardOf(req.payload)
  const collection = guard.options().slugs.pages
  const id = idOf(row)
  req.context.newsroomOperation = `export ${format}`
  return recordingRefusals(guard, { collection, method: 'export', req }, async () => {
    const state = await pageState(req, row)
    const file = await fileOf(req, id, state, format)
    const contents = contentsOf(state.judging, state.judged, format)
    await guard.unit(req, (inUnit) => note(guard, { req, inUnit, collection, id, contents, file }))
    return file
  })
}

async function fileOf(
  req: PayloadRequest,
  id: number | string,
  state: PageState,
  format: Format,
): Promise<ExportedFile> {
  const { judging, judged } = state
  const { cleared, findings } = judged
  const refuse = (all: readonly PageFinding[]) => new PageRefusal(id, all, req, judging.options.timeZone)
  if (!cleared) throw refuse(findings)
  if (format === 'json') {
    const page = pageJson(cleared, registerOf(judging.sources).compiled)
    return jsonFile(page, state, { language: languageFor(req), isProof: false })
  }
  const { print } = judging.options
  if (!print) throw new ExportError('print-missing')
  try {
    const made = await printed(print, format, cleared, printContext(req, judging, print, judged))
    const name = pageFileName(cleared, formats[format].ending)
    return { ...made, name, findings: [...findings, ...made.findings] }
  } catch (error) {
    throw error instanceof PrintRefusal ? refuse([...findings, ...error.findings]) : error
  }
}

const printed = (
  printer: Printer,
  format: Exclude<Format, 'json'>,
  page: ClearedPage,
  context: ReturnType<typeof printContext>,
) => printer[format](page, context)

interface Export {
  req: PayloadRequest
  inUnit: AdapterRequest
  collection: string
  id: number | string
  contents: ExportRecord
  file: ExportedFile
}

/**
 * Printing takes seconds, in which anything can happen to what is on the page: a takedown above
 * all.
 */
async function note(guard: Guarded, { req, inUnit, collection, id, contents, file }: Export): Promise<void> {
  const row = await guard.inner.findOne<Row & { id: number | string }>({
    collection,
    where: { id: { equals: id } },
    req: inUnit,
  })
  const { judging, judged } = await judgedNow(req, row ?? {}, inUnit)
  if (!judged.cleared) throw new PageRefusal(id, judged.findings, req, judging.options.timeZone)
  if (!isDeepStrictEqual(contentsOf(judging, judged, contents.format), contents))
    throw new ExportError('page-changed')
  const { findings } = file
  const hash = createHash('sha256').update(JSON.stringify(contents.documents)).digest('hex')
  const attempt = {
    outcome: 'exported',
    collection,
    id,
    method: 'export',
    hash,
    findings,
    contents,
    req,
  } as const
  await record(guard, attempt, inUnit)
}

function idOf({ id }: Row): number | string {
  if (typeof id === 'number' || typeof id === 'string') return id
  throw new Error('Only a stored page can be exported.')
}
