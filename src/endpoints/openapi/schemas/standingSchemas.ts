import { dayGroups, dayStates, type DayGroup, type DayItem } from '../../desk/day/Day.ts'
import type { PublicChanges } from '../../desk/compare.ts'
import { lookStyles, type Look, type LookLine } from '../../desk/lookOf.ts'
import type { LostAsset } from '../../desk/lostAssets.ts'
import type { RowNote } from '../../desk/rows.ts'
import type { Standing, WordedPlan } from '../../desk/standing.ts'
import {
  instant,
  integer,
  listOf,
  mapOf,
  maybe,
  objectOf,
  oneOf,
  orNull,
  text,
  truth,
} from '../../schema/build.ts'
import type { FieldText } from '../messages/DocumentMessages.ts'
import type { Named, NamedSchemas } from '../Named.ts'
import { about } from './gateSchemas.ts'

type Fields = Record<FieldText, string>

/** How a document stands, and how its draft differs from what readers get. */
export const standingSchemas = (
  fields: Fields,
): Pick<NamedSchemas, 'Standing' | 'PublicChanges' | 'Day' | 'RowNotes'> => ({
  Standing: objectOf<Named['Standing']>({
    ...about(),
    title: text(fields.rowsTitle),
    isPublic: truth(fields.isPublic),
    takedown: orNull(takedown(fields)),
    schedules: listOf(plan(fields), fields.schedules),
    lost: listOf(lost(), fields.lost),
    mayPublish: truth(fields.mayPublish),
  }),
  PublicChanges: objectOf<Named['PublicChanges']>({
    ...about(),
    isPublic: truth(fields.isPublic),
    texts: listOf(
      objectOf<PublicChanges['texts'][number]>({
        locale: text(),
        path: text(fields.path),
        label: text(),
        before: text(),
        after: text(),
      }),
      fields.changedTexts,
    ),
    fields: listOf(text(), fields.changedFields),
  }),
  Day: objectOf<Named['Day']>({ at: instant(fields.dayAt), groups: listOf(group(fields)) }),
  RowNotes: objectOf<Named['RowNotes']>({
    rows: mapOf(rowNote(fields)),
    people: mapOf(text(), fields.rowsPeople),
  }),
})

const rowNote = (fields: Fields) =>
  objectOf<RowNote>({
    title: text(fields.rowsTitle),
    plan: maybe({
      ...objectOf<NonNullable<RowNote['plan']>>({ type: oneOf(['publish', 'unpublish']), at: instant() }),
      description: fields.rowsPlan,
    }),
    missing: maybe(integer(fields.rowsMissing)),
    why: maybe(text(fields.rowsWhy)),
    look: maybe({ ...look(), description: fields.rowsLooks }),
  })

const look = () =>
  objectOf<Look>({
    picture: maybe(text()),
    lines: listOf(objectOf<LookLine>({ style: oneOf(lookStyles), text: text() })),
  })

const group = (fields: Fields) =>
  objectOf<DayGroup>({
    group: oneOf(dayGroups),
    items: listOf(
      objectOf<DayItem>({
        collection: text(),
        id: text(),
        title: text(),
        at: maybe(instant(fields.dayItemAt)),
        by: maybe(text(fields.dayBy)),
        state: maybe(oneOf(dayStates, fields.dayState)),
        toMend: maybe(integer(fields.dayToMend)),
        notes: listOf(text(), fields.dayNotes),
      }),
    ),
    more: integer(fields.dayMore),
  })

const takedown = (fields: Fields) => ({
  ...objectOf<NonNullable<Standing['takedown']>>({
    at: instant(),
    by: text(),
    reason: text(fields.reason),
  }),
  description: fields.takenDownBy,
})

const plan = (fields: Fields) =>
  objectOf<WordedPlan>({
    job: text(),
    type: oneOf(['publish', 'unpublish']),
    dueAt: instant(fields.dueAt),
    locale: text(),
    by: text(),
    refusedFor: listOf(text(), fields.refusedFor),
  })

const lost = () =>
  objectOf<LostAsset>({
    collection: text(),
    id: text(),
    title: text(),
    why: oneOf(['taken-down', 'trashed', 'gone', 'expired']),
  })
