import { bodyKindIn, bodyKinds, type BodyKind } from '../bodies.ts'
import { numberIn } from './cursors.ts'
import type { Parameter, Parameters } from './Parameter.ts'
import { Problem } from '../answer/Problem.ts'
import {
  afterIn,
  fromIn,
  knownSections,
  limitIn,
  localeIn,
  mostCharacters,
  sectionIn,
  sourceIn,
  toIn,
  wordsIn,
} from './readParameters.ts'
import { oneOf, text } from '../../schema/build.ts'
import type { JsonSchema } from '../../schema/Schema.ts'

const locale = {
  read: (asked, guard) => localeIn(guard, asked),
  schema: (guard) => ({ ...oneOf(guard.locales()), default: guard.locales()[0] }),
} satisfies Parameter<string>

const body: Parameter<BodyKind> = {
  read: (asked) => bodyKindIn(asked),
  schema: () => ({ ...oneOf(bodyKinds), default: 'blocks' }),
}

const limited = (limits: { usual: number; most: number }) =>
  ({
    read: (asked) => limitIn(asked, limits),
    schema: () => ({ type: 'integer', minimum: 1, maximum: limits.most, default: limits.usual }),
  }) satisfies Parameter<number>

const section = {
  read: (asked, guard) => sectionIn(guard, asked),
  schema: (guard) => oneOf(knownSections(guard) ?? []),
} satisfies Parameter<string | undefined>

/** A day, or an instant with its offset. */
const time: JsonSchema = {
  anyOf: [text(undefined, { format: 'date' }), text(undefined, { format: 'date-time' })],
}

/** What `GET stories` may be asked by. */
export const listParameters = {
  locale,
  limit: limited({ usual: 20, most: 100 }),
  after: { read: afterIn, schema: () => text() },
  section,
  source: { read: (asked, guard) => sourceIn(guard, asked), schema: () => text() },
  from: { read: (asked, guard) => fromIn(asked, guard.options().timeZone), schema: () => time },
  to: { read: (asked, guard) => toIn(asked, guard.options().timeZone), schema: () => time },
  q: { read: wordsIn, schema: () => text(undefined, { minLength: 1, maxLength: mostCharacters }) },
  body,
} satisfies Parameters

/** What `GET feeds/rss.xml` and the like may be asked by. */
export const feedParameters = {
  locale,
  limit: listParameters.limit,
  after: listParameters.after,
  section,
} satisfies Parameters

/** What one story in a format that others read may be asked by. */
export const formatParameters = { locale } satisfies Parameters

/** What `GET stories/:slug` may be asked by. */
export const storyParameters = { locale, body } satisfies Parameters

/** What `GET stories/changes` may be asked by. */
export const changesParameters = {
  locale,
  limit: limited({ usual: 100, most: 500 }),
  since: { read: sinceIn, schema: () => text() },
} satisfies Parameters

/** @throws {Problem} 400 */
function sinceIn(asked: string | undefined): number {
  if (asked === undefined) return 0
  const number = numberIn(asked)
  if (number !== undefined) return number
  throw new Problem('cursor-unreadable', { parameter: 'since' })
}
