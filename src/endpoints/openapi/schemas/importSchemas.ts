import { draftKinds } from '../../../import/mends/DraftMend.ts'
import type { StoredId } from '../../../story/index.ts'
import { integer, listOf, maybe, number, objectOf, oneOf, orNull, text, truth } from '../../schema/build.ts'
import type { FieldText } from '../messages/DocumentMessages.ts'
import { ref, type Named, type NamedSchemas } from '../Named.ts'
import { documentId } from './gateSchemas.ts'

type Fields = Record<FieldText, string>

type ImportSchemas = Pick<
  NamedSchemas,
  | 'Imported'
  | 'ImportedDraft'
  | 'ImportedPage'
  | 'PlacedDraft'
  | 'PlacedLeftover'
  | 'PagePlace'
  | 'ReviewMark'
  | 'Leftover'
  | 'Proposal'
  | 'ProposedDraft'
  | 'ProposedMark'
  | 'ProposedLeftover'
  | 'PagePiece'
  | 'DraftMend'
>

const pageNotMade = ['no-pages', 'may-not-lay-out'] as const

const madePage = () => orNull(objectOf<{ id: StoredId; title: string }>({ id: documentId(), title: text() }))

/** What importing answers, and what an editor decides about it. */
export const importSchemas = (fields: Fields): ImportSchemas => ({
  Imported: objectOf<Named['Imported']>({
    locale: text(),
    articles: listOf(ref('ImportedDraft')),
    sidebars: listOf(ref('ImportedDraft')),
    photos: listOf(ref('ImportedDraft')),
    sourcesCreated: listOf(text()),
    leftovers: listOf(ref('Leftover'), fields.leftovers),
    page: maybe(madePage()),
    pageNotMade: maybe(oneOf(pageNotMade)),
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
    page: madePage(),
    pageNotMade: maybe(oneOf(pageNotMade)),
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
  Proposal: objectOf<Named['Proposal']>({
    locale: text(),
    reading: text(fields.reading),
    drafts: listOf(ref('ProposedDraft')),
    newSources: listOf(text(), fields.newSources),
    leftovers: listOf(ref('ProposedLeftover'), fields.leftovers),
    pieces: maybe(listOf(ref('PagePiece'), fields.pieces)),
    width: maybe(number()),
    height: maybe(number()),
  }),
  ProposedDraft: objectOf<Named['ProposedDraft']>({
    draft: text(fields.draftOfPage),
    kind: oneOf(draftKinds),
    title: text(),
    deck: text(),
    kicker: text(),
    credits: listOf(text()),
    via: listOf(text(), fields.via),
    signed: listOf(text()),
    opening: text(),
    length: integer(),
    hasPicture: truth(),
    review: listOf(ref('ProposedMark'), fields.review),
    place: maybe(ref('PagePlace')),
  }),
  ProposedMark: objectOf<Named['ProposedMark']>({
    ...reviewMark(fields),
    field: text(),
    message: text(fields.message),
    place: maybe(ref('PagePlace')),
  }),
  ProposedLeftover: objectOf<Named['ProposedLeftover']>({
    text: text(),
    start: integer(),
    end: integer(),
    message: text(fields.message),
    place: maybe(ref('PagePlace')),
  }),
  PagePiece: objectOf<Named['PagePiece']>({
    start: integer(),
    end: integer(),
    role: oneOf(['text', 'mark', 'leftover']),
    path: text(),
  }),
  DraftMend: objectOf<Named['DraftMend']>({
    draft: text(fields.draftOfPage),
    leaveOut: maybe(truth(fields.leaveOut)),
    kind: maybe(oneOf(draftKinds)),
    title: maybe(text()),
    deck: maybe(text()),
    kicker: maybe(text()),
  }),
})

const reviewMark = (fields: Fields) => ({
  path: text(fields.path),
  why: oneOf(['found', 'uncertain', 'missing']),
  note: text(),
})

const leftover = () => ({ text: text(), start: integer(), end: integer(), why: text() })
