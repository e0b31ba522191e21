import { place } from './place.ts'
import type { Page, Placed } from '../../print/types.ts'
import type { PageFinding } from '../PageFinding.ts'
import { dayOf } from '../../story/stored/dayOf.ts'
import { isUnreadable } from '../../story/stored/isUnreadable.ts'
import { pickLocale } from '../../story/stored/locales.ts'
import { idOf } from '../../rows/idOf.ts'
import { instantIn, numberIn, locate, textIn } from '../../story/stored/Located.ts'
import type { Locale, Subject } from '../../story/types.ts'
import type { Resolved } from '../../options/options.ts'
import type { JudgeContext } from '../../gate/judge/JudgeContext.ts'
import type { LinkedRows } from '../../gate/judge/linkedRows.ts'
import type { Row } from '../../rows/readable.ts'
import type { AskedItem } from '../judge/askedItems.ts'
import type { Latest } from '../judge/latestRows.ts'
import { asLinkedRows, type PageDocuments } from '../judge/pageDocuments.ts'
import { onPage } from '../judge/pageProblems.ts'
import { treeIn } from '../judge/treeIn.ts'

/** A page with everything that could be placed on it. */
export interface PlacedPage {
  page: Page
  /** The stored document of each item, by the item's name. */
  documents: ReadonlyMap<string, Latest>
  /** What could not be placed, and what was placed in vain. */
  findings: PageFinding[]
}

/**
 * Puts the latest version of every document on its page, in the page's locale, as the page places
 * it.
 */
export function placePage(
  judging: JudgeContext,
  { row, locale, items }: { row: Row; locale: Locale; items: readonly AskedItem[] },
  found: PageDocuments,
): PlacedPage {
  const linked = asLinkedRows(found)
  const documents = new Map<string, Latest>()
  const findings: PageFinding[] = []
  const placed: Placed[] = []
  for (const item of items) {
    const document = found[item.kind].get(item.id)
    const subject = document ? placedSubject(judging, { locale, item, linked }, document) : missing(item)
    if ('rule' in subject) findings.push(subject)
    else {
      if (document) documents.set(item.name, document)
      findings.push(...inVain(item, subject))
      placed.push({
        name: item.name,
        role: item.role,
        ...(item.columns !== undefined && { columns: item.columns }),
        subject,
      })
    }
  }
  return { page: { ...headOf(judging.options, row, locale), items: placed }, documents, findings }
}

/**
 * What a page says of itself, in one locale.
 *
 * @throws {StoredShapeError}, DateShapeError for a date that is none
 */
export function headOf(
  { timeZone }: Pick<Resolved, 'timeZone'>,
  row: Row,
  locale: Locale,
): Omit<Page, 'items'> {
  const page = locate(pickLocale(row, locale, ['title', 'publication']))
  const number = numberIn(page, 'number')
  return {
    id: idOf(row.id) ?? '',
    locale,
    publication: textIn(page, 'publication'),
    title: textIn(page, 'title'),
    date: dayOf(instantIn(page, 'date') ?? '', timeZone),
    edition: textIn(page, 'edition'),
    section: textIn(page, 'section'),
    ...(number !== undefined && { number }),
  }
}

interface Place {
  locale: Locale
  item: AskedItem
  linked: LinkedRows
}

function placedSubject(
  judging: JudgeContext,
  { locale, item, linked }: Place,
  { kind, row }: Latest,
): Subject | PageFinding {
  try {
    return place(treeIn(judging, locale, kind, row, linked), item.placement)
  } catch (error) {
    if (!isUnreadable(error)) throw error
    return onPage('item-unreadable', item.name, { kind: item.kind, id: item.id, reason: error.message })
  }
}

const missing = ({ name, kind, id }: AskedItem): PageFinding =>
  id === '' ? onPage('item-empty', name, { kind }) : onPage('item-missing', name, { kind, id })

/** A caption that nothing on the page shows. */
function inVain({ name, placement: { caption } }: AskedItem, subject: Subject): PageFinding[] {
  const isUsed =
    !caption?.trim() ||
    subject.type === 'photo' ||
    (subject.type === 'story' &&
      (subject.photos.length > 0 || subject.body.some(({ type }) => type === 'photo')))
  return isUsed ? [] : [{ ...onPage('caption-unused', name), severity: 'warn' }]
}
