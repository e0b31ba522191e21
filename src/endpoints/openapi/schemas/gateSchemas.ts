import type { TakedownState } from '../../../gate/acts/saveState.ts'
import { rules } from '../../../gate/rules/index.ts'
import type { RuleId } from '../../../gate/types.ts'
import {
  code,
  either,
  integer,
  instant,
  listOf,
  mapOf,
  maybe,
  objectOf,
  oneOf,
  orNull,
  text,
  truth,
  whatever,
} from '../../schema/build.ts'
import type { ReaderGets } from '../../readersGet.ts'
import type { WordedRefusedSchedule } from '../../refusedSchedules.ts'
import type { Use } from '../../uses/Use.ts'
import type { Mend, MendSource } from '../../check/mends/Mend.ts'
import type { DryRun, ReadLine } from '../../check/verdict.ts'
import type { FieldText } from '../messages/DocumentMessages.ts'
import { ref, type Named, type NamedSchemas } from '../Named.ts'

type Fields = Record<FieldText, string>

type GateSchemas = Pick<
  NamedSchemas,
  | 'Finding'
  | 'Verdict'
  | 'StoryPreview'
  | 'FormVerdict'
  | 'Takedown'
  | 'Released'
  | 'Uses'
  | 'RefusedSchedules'
  | 'Dismissed'
>

// The record's keys are rules by its type; Object.keys only knows strings.
const ruleIds = Object.keys(rules) as readonly RuleId[]

/** A document's id, as the database has it. */
export const documentId = () => either<number | string>(integer(), text())

/** The document that was asked about. */
export const about = () => ({ collection: text(), id: documentId() })

/** What a message names: texts, numbers and lists of texts, by name. */
export const params = (fields: Fields) =>
  mapOf(either<string | number | readonly string[]>(text(), integer(), listOf(text())), fields.params)

/** What the gate says, and what is done about it. */
export const gateSchemas = (fields: Fields): GateSchemas => ({
  Finding: finding(fields),
  Verdict: objectOf<Named['Verdict']>({ ...about(), ...dryRun(fields) }),
  StoryPreview: objectOf<Named['StoryPreview']>({
    ...about(),
    locale: text(),
    ...dryRun(fields),
    story: ref('Story'),
  }),
  FormVerdict: objectOf<Named['FormVerdict']>({ collection: text(), locale: text(), ...dryRun(fields) }),
  Takedown: takedown(fields),
  Released: objectOf<Named['Released']>({ ...about(), message: text(fields.message) }),
  Uses: objectOf<Named['Uses']>({
    ...about(),
    uses: listOf(use(fields)),
    hasMore: truth(fields.hasMore),
  }),
  RefusedSchedules: objectOf<Named['RefusedSchedules']>({ docs: listOf(refusedSchedule(fields)) }),
  Dismissed: objectOf<Named['Dismissed']>({ dismissed: text(), collection: text(), id: text() }),
})

const finding = (fields: Fields) =>
  objectOf<Named['Finding']>({
    rule: oneOf(ruleIds, fields.rule),
    severity: oneOf(['block', 'warn'], fields.severity),
    path: text(fields.path),
    locale: text(fields.findingLocale),
    actual: maybe(text()),
    expected: maybe(text()),
    params: params(fields),
    failure: maybe(text(fields.failure)),
    label: maybe(either<string | Readonly<Record<string, string>>>(text(), mapOf(text()))),
    message: text(fields.message),
    mends: maybe(listOf(mend(fields), fields.mends)),
  })

const mendSource = (fields: Fields) =>
  objectOf<MendSource>({
    key: text(),
    name: text(),
    id: maybe(documentId()),
    make: maybe(
      objectOf<NonNullable<MendSource['make']>>(
        { collection: text(), kind: oneOf(['agency', 'outlet', 'person']), names: mapOf(text()) },
        fields.make,
      ),
    ),
  })

const mend = (fields: Fields) =>
  either<Mend>(
    objectOf<Extract<Mend, { sources: unknown }>>({
      act: oneOf(['declare', 'credit']),
      path: text(fields.path),
      sources: listOf(mendSource(fields)),
    }),
    objectOf<Extract<Mend, { act: 'fill' }>>({
      act: oneOf(['fill']),
      path: text(fields.path),
      value: text(),
    }),
    objectOf<Extract<Mend, { act: 'mention' }>>({
      act: oneOf(['mention']),
      path: text(fields.path),
      words: text(),
      locale: text(fields.findingLocale),
    }),
    objectOf<Extract<Mend, { act: 'open' }>>({
      act: oneOf(['open']),
      path: text(fields.path),
      ...about(),
    }),
  )

const lineCredit = (fields: Fields) =>
  objectOf<ReadLine['credits'][number]>({
    start: integer(),
    end: integer(),
    state: oneOf(['declared', 'undeclared', 'mention']),
    keys: listOf(text()),
    readAs: code(),
    names: listOf(text()),
    mends: maybe(listOf(mend(fields), fields.mends)),
  })

const readLine = (fields: Fields) => objectOf<ReadLine>({ text: text(), credits: listOf(lineCredit(fields)) })

const dryRun = (fields: Fields) => ({
  status: oneOf(['cleared', 'refused'], fields.status),
  locales: listOf(text(), fields.locales),
  findings: listOf(ref('Finding')),
  warnings: listOf(ref('Finding')),
  promotions: listOf(
    objectOf<DryRun['promotions'][number]>({
      collection: text(),
      id: text(),
      kind: oneOf(['photo', 'sidebar']),
      name: maybe(text()),
    }),
    fields.promotions,
  ),
  credits: maybe(listOf(readLine(fields), fields.credits)),
})

const takedown = (fields: Fields) =>
  objectOf<Named['Takedown']>({
    ...about(),
    message: text(fields.message),
    takedown: objectOf<TakedownState>({
      at: orNull(instant()),
      by: orNull(text()),
      reason: { ...orNull(text()), description: fields.reason },
    }),
    canceled: integer(fields.canceled),
    gone: truth(fields.gone),
    readers: listOf(objectOf<ReaderGets>({ url: text(), status: integer() }), fields.readers),
    warnings: listOf(
      objectOf<{ code: string; message: string }>({ code: text(), message: text(fields.message) }),
    ),
  })

const use = (fields: Fields) =>
  objectOf<Use>({
    ...about(),
    title: text(),
    status: maybe(oneOf(['published', 'changed', 'draft'])),
    in: listOf(oneOf(['public', 'draft']), fields.usedIn),
    trashed: maybe(truth()),
    takenDown: maybe(truth()),
    date: maybe(instant(fields.pageDate)),
    edition: maybe(text(fields.pageEdition)),
    number: maybe(text(fields.pageNumber)),
  })

const refusedSchedule = (fields: Fields) =>
  objectOf<WordedRefusedSchedule>({
    job: text(),
    collection: text(),
    id: text(),
    title: text(),
    type: oneOf(['publish', 'unpublish']),
    dueAt: instant(fields.dueAt),
    by: text(),
    owner: text(),
    findings: listOf(whatever<WordedRefusedSchedule['findings'][number]>()),
    error: text(),
  })
