import type { ApprovalState } from '../../../pages/approval/saveApproval.ts'
import type { PagePreview } from '../../../pages/preview/previewPage.ts'
import {
  code,
  instant,
  integer,
  listOf,
  maybe,
  number,
  objectOf,
  oneOf,
  orNull,
  text,
  truth,
  whatever,
} from '../../schema/build.ts'
import type { FieldText } from '../messages/DocumentMessages.ts'
import type { StoredId } from '../../../story/index.ts'
import { ref, type Named, type NamedSchemas } from '../Named.ts'
import { about, documentId, params } from './gateSchemas.ts'

type Fields = Record<FieldText, string>

type DeskSchemas = Pick<
  NamedSchemas,
  | 'Imported'
  | 'ImportedDraft'
  | 'ImportedPage'
  | 'PlacedDraft'
  | 'PlacedLeftover'
  | 'PagePlace'
  | 'ReviewMark'
  | 'Leftover'
  | 'ApprovalState'
  | 'Approved'
  | 'PageFinding'
  | 'PagePreview'
>

/** What importing and printing answer. */
export const deskSchemas = (fields: Fields): DeskSchemas => ({
  Imported: objectOf<Named['Imported']>({
    locale: text(),
    articles: listOf(ref('ImportedDraft')),
    sidebars: listOf(ref('ImportedDraft')),
    photos: listOf(ref('ImportedDraft')),
    sourcesCreated: listOf(text()),
    leftovers: listOf(ref('Leftover'), fields.leftovers),
  }),
  ImportedDraft: objectOf<Named['ImportedDraft']>({
    id: documentId(),
    title: text(),
    review: listOf(ref('ReviewMark'), fields.review),
  }),
  ImportedPage: objectOf<Named['ImportedPage']>({
    locale: text(),
    articles: listOf(ref('PlacedDraft')),
    sidebars: listOf(ref('PlacedDraft')),
    photos: listOf(ref('PlacedDraft')),
    sourcesCreated: listOf(text()),
    leftovers: listOf(ref('PlacedLeftover'), fields.leftovers),
    page: orNull(objectOf<{ id: StoredId; title: string }>({ id: documentId(), title: text() })),
    pageNotMade: maybe(oneOf(['no-pages', 'may-not-lay-out'])),
    width: number(),
    height: number(),
  }),
  PlacedDraft: objectOf<Named['PlacedDraft']>({
    id: documentId(),
    title: text(),
    review: listOf(
      objectOf<Named['PlacedDraft']['review'][number]>({
        ...reviewMark(fields),
        place: maybe(ref('PagePlace')),
      }),
      fields.review,
    ),
    place: maybe(ref('PagePlace')),
  }),
  PlacedLeftover: objectOf<Named['PlacedLeftover']>({ ...leftover(), place: maybe(ref('PagePlace')) }),
  PagePlace: objectOf<Named['PagePlace']>({ x: number(), y: number(), width: number(), height: number() }),
  ReviewMark: objectOf<Named['ReviewMark']>(reviewMark(fields)),
  Leftover: objectOf<Named['Leftover']>(leftover()),
  ApprovalState: objectOf<Named['ApprovalState']>({
    ...about(),
    approved: truth(),
    hash: maybe(text(fields.hash)),
    waiting: maybe(listOf(whatever())),
  }),
  Approved: objectOf<Named['Approved']>({
    ...about(),
    message: text(fields.message),
    locale: maybe(text()),
    approved: objectOf<ApprovalState>({ at: instant(), by: text(), hash: text() }),
  }),
  PageFinding: pageFinding(fields),
  PagePreview: preview(fields),
})

const reviewMark = (fields: Fields) => ({
  path: text(fields.path),
  why: oneOf(['found', 'uncertain', 'missing']),
  note: text(),
})

const leftover = () => ({ text: text(), start: integer(), end: integer(), why: text() })

const pageFinding = (fields: Fields) =>
  objectOf<Named['PageFinding']>({
    item: text(),
    rule: code(fields.rule),
    severity: oneOf(['block', 'warn'], fields.severity),
    params: params(fields),
    finding: maybe(whatever<NonNullable<Named['PageFinding']['finding']>>()),
    message: text(fields.message),
  })

const preview = (fields: Fields) =>
  objectOf<PagePreview>({
    status: oneOf(['cleared', 'refused']),
    svg: maybe(text(fields.svg)),
    setup: maybe(whatever<NonNullable<PagePreview['setup']>>()),
    findings: listOf(ref('PageFinding')),
    items: listOf(whatever<PagePreview['items'][number]>()),
    approval: whatever<PagePreview['approval']>(),
    lastExport: whatever<PagePreview['lastExport']>(),
    changedSinceExport: whatever<PagePreview['changedSinceExport']>(),
  })
