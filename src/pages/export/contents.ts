import type { Register } from '../../attribution/index.ts'
import { isBlank } from '../../attribution/text/isBlank.ts'
import { creditLine } from '../../story/words/creditLine.ts'
import { textOf } from '../../story/words/textOf.ts'
import type { Locale, Subject } from '../../story/types.ts'
import { fileIdentity } from '../../gate/fileIdentity.ts'
import type { JudgeContext } from '../../gate/judge/JudgeContext.ts'
import { hashOf } from '../../gate/hashOf.ts'
import { registerOf } from '../../attribution/registerOf.ts'
import { storedHash } from '../approval/approvals.ts'
import type { JudgedPage, Printed } from '../judge/judgePage.ts'
import type { Format } from './formats.ts'

/**
 * A text of a printed document and where it is typed; `credit` and `file` are the finished credit
 * line and the picture's file.
 */
export interface PrintedText {
  path: string
  text: string
}

/** One printed document as the ledger keeps it. */
export interface PrintedRecord {
  item: string
  collection: string
  id: string
  /** The version that was printed. */
  version?: string
  /** Of the stored document, in all its locales. */
  hash: string
  /** Of the document as it was placed. */
  placed: string
  /**
   * Its words as they were printed: the version itself may be gone, or written over, when somebody
   * asks what has changed.
   */
  texts: PrintedText[]
}

/** The head of a printed page; its texts by the page's own fields: `title`, `publication`. */
export interface PrintedHead {
  collection: string
  id: string
  texts: PrintedText[]
}

/** What one export contained. */
export interface ExportRecord {
  format: Format
  template: string
  locale: Locale
  /** For which instant it was judged. */
  at: string
  documents: PrintedRecord[]
  /** What stood at the head of the page. An old line has none. */
  head?: PrintedHead
  /** The hash under which somebody approved what the page says by itself. An old line has none. */
  approved?: string
}

/** What an export of this page contains, in the order of the page. */
export const contentsOf = (judging: JudgeContext, judged: JudgedPage, format: Format): ExportRecord => ({
  format,
  template: judged.template,
  locale: judged.page.locale,
  at: judged.at,
  documents: judged.printed.map((printed) =>
    recordOf(judging, printed, registerOf(judging.sources).compiled),
  ),
  head: headOf(judging, judged),
  approved: judged.approval.hash,
})

const headOf = ({ options }: JudgeContext, { page, words }: JudgedPage): PrintedHead => ({
  collection: options.slugs.pages,
  id: page.id,
  texts: words
    .filter(({ item }) => item === 'page')
    .flatMap((head) => head.words.map(({ field, text }) => ({ path: field, text }))),
})

const recordOf = (
  judging: JudgeContext,
  { item, document, subject }: Printed,
  register: Register,
): PrintedRecord => ({
  item,
  collection: document.collection,
  id: document.id,
  ...(document.version !== undefined && { version: document.version }),
  hash: storedHash(judging, document),
  placed: hashOf(subject),
  texts: printedTexts(subject, register),
})

const printedTexts = (subject: Subject, register: Register): PrintedText[] =>
  [
    ...textOf(subject).map(({ path, text }) => ({ path, text })),
    { path: 'credit', text: creditLine(subject, register) },
    ...(subject.type === 'photo' && subject.file ? [{ path: 'file', text: fileIdentity(subject.file) }] : []),
  ].filter(({ text }) => !isBlank(text))
