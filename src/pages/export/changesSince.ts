import { isDeepStrictEqual } from 'node:util'
import type { ExportRecord, PrintedHead, PrintedRecord } from './contents.ts'
import { textChanges, type TextChange } from './textChanges.ts'

/** One document of the page that is not what was exported. */
export interface Change {
  item: string
  collection: string
  id: string
  change: 'added' | 'removed' | 'changed'
  /** None when what changed is no text: how it is set, until when it may be used. */
  texts: TextChange[]
}

/**
 * What on a page differs from what was exported: the head of the page, documents added, removed and
 * changed. One that only moved did not change.
 *
 * @param before what the export contained
 * @param after what an export would contain now
 */
export function changesSince(before: ExportRecord, after: ExportRecord): Change[] {
  const [old, now] = [byDocument(before.documents), byDocument(after.documents)]
  const came = [...now].flatMap(([key, document]) => changeOf(old.get(key), document))
  const gone = [...old].flatMap(([key, document]) =>
    now.has(key) ? [] : changeTo('removed', document, [document, undefined]),
  )
  return [...headChanges(before.head, after.head), ...came, ...gone]
}

/**
 * What stands otherwise at the head of the page; nothing where an old line does not say what stood
 * there.
 */
function headChanges(before: PrintedHead | undefined, after: PrintedHead | undefined): Change[] {
  if (!before || !after) return []
  const texts = textChanges(before.texts, after.texts)
  const { collection, id } = after
  return texts.length === 0 ? [] : [{ item: 'page', collection, id, change: 'changed', texts }]
}

/** By document; by its turn where one stands on the page more than once. */
function byDocument(documents: readonly PrintedRecord[]): Map<string, PrintedRecord> {
  const found = new Map<string, PrintedRecord>()
  for (const document of documents) {
    const key = `${document.collection}:${document.id}`
    let turn = 1
    while (found.has(`${key}:${turn}`)) turn++
    found.set(`${key}:${turn}`, document)
  }
  return found
}

/** The finished credit is none of the document's own words: it changes with a source's name. */
function changeOf(before: PrintedRecord | undefined, after: PrintedRecord): Change[] {
  if (before === undefined) return changeTo('added', after, [undefined, after])
  const isSame = before.placed === after.placed && isDeepStrictEqual(before.texts, after.texts)
  return isSame ? [] : changeTo('changed', after, [before, after])
}

function changeTo(
  change: Change['change'],
  { item, collection, id }: PrintedRecord,
  [before, after]: [PrintedRecord | undefined, PrintedRecord | undefined],
): Change[] {
  return [{ item, collection, id, change, texts: textChanges(before?.texts ?? [], after?.texts ?? []) }]
}
