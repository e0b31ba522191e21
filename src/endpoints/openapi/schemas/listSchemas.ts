import {
  instant,
  integer,
  listOf,
  maybe,
  objectOf,
  oneOf,
  orNull,
  text,
  whatever,
} from '../../schema/build.ts'
import { storiesMessages } from '../../stories/messages/index.ts'
import type { FieldText } from '../messages/DocumentMessages.ts'
import { ref, type ErrorsJson, type Named, type NamedSchemas, type ProblemJson } from '../Named.ts'

type Fields = Record<FieldText, string>

type ListSchemas = Pick<NamedSchemas, 'StoryList' | 'Change' | 'Changes' | 'Problem' | 'Errors'>

/** Lists of stories and of changes, and how a question is refused. */
export const listSchemas = (fields: Fields): ListSchemas => ({
  StoryList: objectOf<Named['StoryList']>({
    stories: listOf(ref('Story')),
    next: { ...orNull(text()), description: fields.next },
  }),
  Change: objectOf<Named['Change']>({
    guid: text(fields.guid),
    slug: text(fields.slug),
    kind: oneOf(['published', 'updated', 'corrected', 'removed'], fields.changeKind),
    reason: maybe(text(fields.changeReason)),
    at: instant(),
  }),
  Changes: objectOf<Named['Changes']>({
    changes: listOf(ref('Change')),
    next: text(fields.nextChanges),
  }),
  Problem: problem(fields),
  Errors: errors(fields),
})

type Removed = NonNullable<ProblemJson['removed']>

const problem = (fields: Fields) =>
  objectOf<ProblemJson>({
    type: text(undefined, { format: 'uri' }),
    title: text(),
    status: integer(),
    detail: text(fields.problemDetail),
    code: oneOf(Object.keys(storiesMessages.en), fields.problemCode),
    parameter: maybe(text(fields.problemParameter)),
    locales: maybe(listOf(text(), fields.problemLocales)),
    sections: maybe(listOf(text(), fields.problemSections)),
    formats: maybe(listOf(text(), fields.problemFormats)),
    perMinute: maybe(integer(fields.problemPerMinute)),
    retryAfter: maybe(integer(fields.problemRetryAfter)),
    removed: maybe(
      objectOf<Removed>({ guid: text(), at: instant(), reason: maybe(text(fields.changeReason)) }),
    ),
  })

type One = ErrorsJson['errors'][number]

const errors = (fields: Fields) =>
  objectOf<ErrorsJson>({
    errors: listOf(
      objectOf<One>({
        name: maybe(text()),
        message: text(fields.message),
        data: maybe(
          objectOf<NonNullable<One['data']>>(
            {
              code: maybe(text(fields.errorCode)),
              findings: maybe(listOf(whatever())),
              errors: maybe(listOf(whatever())),
            },
            fields.errorData,
          ),
        ),
      }),
    ),
  })
