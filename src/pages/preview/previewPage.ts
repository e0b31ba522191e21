import type { PayloadRequest } from 'payload'
import type { ItemFit } from '../../print/layout/Layout.ts'
import { itemName, wordFieldName } from '../messages/pageMessageOf.ts'
import { PrintSetupError } from '../../print/PrintSetupError.ts'
import type { Preview } from '../../print/Printer.ts'
import { askPage } from '../judge/askPage.ts'
import type { Language } from '../../language/Language.ts'
import { userOf } from '../../access/compose.ts'
import { wordFields, type PageWord } from '../words/PageWords.ts'
import { eachOnce } from '../words/waitingWords.ts'
import { labelOf } from '../../gate/messages/labelOf.ts'
import type { Row } from '../../rows/readable.ts'
import type { Change } from '../export/changesSince.ts'
import type { TextChange } from '../export/textChanges.ts'
import { exportNote, type ExportNote } from '../export/lastExport.ts'
import { wordedFindings, type WordedPageFinding } from '../messages/wordedFindings.ts'
import { pageState, type PageState } from '../judge/pageState.ts'
import { printContext } from '../export/printContext.ts'

/**
 * A page to look at while it is made, and everything there is to say of it, in the language of who
 * looks.
 */
export interface PagePreview {
  status: 'cleared' | 'refused'
  /** One SVG document; absent where nothing can be printed, `setup` then says why. */
  svg?: string
  setup?: 'print-missing' | { reason: string; message: string }
  /** The gate's findings and the printer's. */
  findings: WordedPageFinding[]
  items: { item: string; name: string; title: string; fit?: ItemFit }[]
  /** Whether what the page says by itself is approved. */
  approval: PreviewApproval
  lastExport: ExportNote | null
  /** Null when it was never exported. */
  changedSinceExport: LabelledChange[] | null
}

/** How a page's own words stand, for those who look at it. */
export interface PreviewApproval {
  isApproved: boolean
  /** Whether who looks may approve them. */
  mayApprove: boolean
  /** Of the words shown: sent with the approval, so that nothing is approved unseen. */
  hash: string
  /** What waits, by place; `before` is what was approved there. Empty when it is approved. */
  waiting: { item: string; name: string; words: LabelledWord[]; before: LabelledWord[] }[]
}

type LabelledWord = PageWord & { label: string }

type LabelledChange = Omit<Change, 'texts'> & { name: string; texts: (TextChange & { label: string })[] }

/**
 * The page as stored, or an unsaved form of it, as it would be printed now. Nothing is recorded.
 */
export async function previewPage(req: PayloadRequest, row: Row, language: Language): Promise<PagePreview> {
  const state = await pageState(req, row)
  const { judging, judged, lastExport, changed } = state
  const shown = await previewOf(req, state)
  const { layout } = shown
  const found = [...judged.findings, ...(layout?.findings ?? [])]
  const all = [...found, ...askPage(judged.page, found, layout)]
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
    approval: approvalOf(req, state, language),
    lastExport: exportNote(lastExport),
    changedSinceExport: changed?.map((change) => labelledChange(change, language)) ?? null,
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

function approvalOf(
  req: PayloadRequest,
  { judging, judged: { approval } }: PageState,
  language: Language,
): PreviewApproval {
  const labelled = (words: readonly PageWord[]) =>
    eachOnce(words).map((word) => ({ ...word, label: wordFieldName(word.field, language) }))
  return {
    isApproved: approval.isApproved,
    mayApprove: judging.options.who.mayPublish(userOf(req)),
    hash: approval.hash,
    waiting: approval.waiting.map(({ item, words, before }) => ({
      item,
      name: itemName(item, language),
      words: labelled(words),
      before: labelled(before),
    })),
  }
}

const labelledChange = (change: Change, language: Language): LabelledChange => ({
  ...change,
  name: itemName(change.item, language),
  texts: change.texts.map((text) => ({ ...text, label: labelIn(change, text.path, language) })),
})

function labelIn({ item }: Change, path: string, language: Language): string {
  const field = item === 'page' ? wordFields.find((one) => one === path) : undefined
  return field === undefined ? labelOf(path, language) : wordFieldName(field, language)
}
