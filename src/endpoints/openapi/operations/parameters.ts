import type { GatedKind, Slugs } from '../../../options/slugs.ts'
import { oneOf, text } from '../../schema/build.ts'
import { slugsFor } from '../../asked.ts'
import type { Parameter } from '../../stories/asked/Parameter.ts'
import type { ParameterText } from '../messages/DocumentMessages.ts'
import type { Described, DescribedParameter } from '../Operation.ts'

/** The parameters of a table, from the very definitions that read them. */
export const fromTable = <Name extends ParameterText>(
  { guard }: Described,
  table: Readonly<Record<Name, Parameter<unknown>>>,
): DescribedParameter[] =>
  // The record's keys are names by its type; Object.entries only knows strings.
  (Object.entries(table) as [Name, Parameter<unknown>][]).map(([name, { schema }]) => ({
    name,
    in: 'query',
    text: name,
    schema: schema(guard),
  }))

/** What asks whether something is still as the caller has it. */
export const conditions = (isDated = true): DescribedParameter[] => [
  { name: 'If-None-Match', in: 'header', text: 'ifNoneMatch', schema: text() },
  ...(isDated
    ? [{ name: 'If-Modified-Since', in: 'header', text: 'ifModifiedSince', schema: text() } as const]
    : []),
]

/** A locale of the app. */
export const localeOf = ({ guard }: Described, said: ParameterText): DescribedParameter => ({
  name: 'locale',
  in: 'query',
  text: said,
  schema: oneOf(guard.locales()),
})

/** A collection of these kinds, by the app's own slug. */
export const collectionOf = (
  { guard }: Described,
  kinds: readonly (keyof Slugs | GatedKind)[],
): DescribedParameter => inPath('collection', oneOf(kinds.flatMap((kind) => slugsFor(guard.options(), kind))))

/** A part of the path. */
export const inPath = (
  name: 'collection' | 'id' | 'job' | 'slug',
  schema: DescribedParameter['schema'] = text(),
): DescribedParameter => ({ name, in: 'path', text: name, schema })
