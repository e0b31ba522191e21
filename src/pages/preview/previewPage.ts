import type { PayloadRequest } from 'payload'
import type { ItemFit } from '../../print/layout/Layout.ts'
import { itemName } from '../messages/pageMessageOf.ts'
import { PrintSetupError } from '../../print/PrintSetupError.ts'
import type { Preview } from '../../print/Printer.ts'
import type { Language } from '../../language/Language.ts'
import { labelOf } from '../../gate/messages/labelOf.ts'
import type { Row } from '../../rows/readable.ts'
import type { Change, TextChange } from '../export/changesSince.ts'
import { exportNote, type ExportNote } from '../export/lastExport.ts'
import { wordedFindings, type WordedPageFinding } from '../messages/wordedFindings.ts'
import { pageState, type PageState } from '../judge/pageState.ts'
import { printContext } from '../export/printContext.ts'

/** A page to look at while it is made, and everything there is to say of it, in the language of who looks. */
export interface PagePreview {
  status: 'cleared' | 'refused'
  /** One SVG document; absent where nothing can be printed, `setup` then says why. */
  svg?: string
  setup?: 'print-missing' | { reason: string; message: string }
  /** The gate's findings and the printer's. */
  findings: WordedPageFinding[]
  items: { item: string; name: string; title: string; fit?: ItemFit }[]
  lastExport: ExportNote | null
  /** Null when it was never exported. */
  changedSinceExport: SaidChange[] | null
}

type SaidChange = Omit<Change, 'texts'> & { name: string; texts: (TextChange & { label: string })[] }

/** The page as stored, or an unsaved form of it, as it would be printed now. Nothing is recorded. */
export async function previewPage(req: PayloadRequest, row: Row, language: Language): Promise<PagePreview> {
  const state = await pageState(req, row)
  const { judging, judged, lastExport, changed } = state
  const shown = await previewOf(req, state)
  const { layout } = shown
  const all = [...judged.findings, ...(layout?.findings ?? [])]
  return {
    status: all.some(({ severity }) => severity === 'block') ? 'refused' : 'cleared',
    ...(shown.svg !== undefined && { svg: shown.svg }),
    ...(shown.setup && { setup: shown.setup }),
    findings: wordedFindings(all, language, judging.options.timeZone),
    items: judged.page.items.map(({ name, subject }) => {
      const fit = layout?.fit.find(({ item }) => item === name)
      const title =
        subject.type === 'story'
          ? subject.headline
          : subject.type === 'photo'
            ? subject.caption
            : subject.title
      return { item: name, name: itemName(name, language), title, ...(fit && { fit }) }
    }),
    lastExport: exportNote(lastExport),
    changedSinceExport: changed?.map((change) => saidChange(change, language)) ?? null,
  }
}

async function previewOf(
  req: PayloadRequest,
  { judging, judged }: PageState,
): Promise<Partial<Preview> & Pick<PagePreview, 'setup'>> {
  const { print } = judging.options
  if (!print) return { setup: 'print-missing' }
  try {
    return await print.preview(judged.page, printContext(req, judging, print, judged))
  } catch (error) {
    if (!(error instanceof PrintSetupError)) throw error
    return { setup: { reason: error.reason, message: error.message } }
  }
}

const saidChange = (change: Change, language: Language): SaidChange => ({
  ...change,
  name: itemName(change.item, language),
  texts: change.texts.map((text) => ({ ...text, label: labelOf(text.path, language) })),
})
