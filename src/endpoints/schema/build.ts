import type { JsonSchema, Maybe, PropertiesOf, Schema } from './Schema.ts'

/** What is said of a value beside its type. */
type Facts = Omit<JsonSchema, 'type' | 'properties' | 'required' | 'items'>

/** A text. */
export const text = (description?: string, facts: Facts = {}): Schema<string> => ({
  type: 'string',
  ...said(description),
  ...facts,
})

/** An instant: ISO 8601 with an offset (RFC 3339). */
export const instant = (description?: string): Schema<string> => text(description, { format: 'date-time' })

/** An absolute address. */
export const address = (description?: string): Schema<string> => text(description, { format: 'uri' })

/** A text of a closed list that the program does not have as a list: only its type knows it. */
export const code = <Code extends string>(description?: string): Schema<Code> => ({
  type: 'string',
  ...said(description),
})

/** One of these values. */
export const oneOf = <const Value extends string | number>(
  values: readonly Value[],
  description?: string,
): Schema<Value> => ({
  type: values.some((value) => typeof value === 'number') ? 'integer' : 'string',
  ...(values.length > 0 && { enum: values }),
  ...said(description),
})

/** A whole number. */
export const integer = (description?: string, facts: Facts = {}): Schema<number> => ({
  type: 'integer',
  ...said(description),
  ...facts,
})

/** A number. */
export const number = (description?: string): Schema<number> => ({ type: 'number', ...said(description) })

/** Yes or no. */
export const truth = (description?: string): Schema<boolean> => ({ type: 'boolean', ...said(description) })

/** A list. */
export const listOf = <Type>(items: Schema<Type>, description?: string): Schema<Type[]> => ({
  type: 'array',
  items,
  ...said(description),
})

/** An object whose names are not known beforehand. */
export const mapOf = <Type>(
  values: Schema<Type>,
  description?: string,
): Schema<Readonly<Record<string, Type>>> => ({
  type: 'object',
  additionalProperties: values,
  ...said(description),
})

/** One of several forms. */
export const either = <Type>(...forms: readonly Schema<Type>[]): Schema<Type> => ({ anyOf: forms })

/** The value, or null. */
export const orNull = <Type>(schema: Schema<Type>): Schema<Type | null> => ({
  anyOf: [schema, { type: 'null' }],
})

/** A value of which the document says no more. */
export const whatever = <Type>(description?: string): Schema<Type> => said(description)

/** A member that may be absent. */
export const maybe = <Type>(schema: Schema<Type>): Maybe<Type> => ({ maybe: schema })

/**
 * An object with a schema for every member of its type; the compiler counts them.
 *
 * @example objectOf<{ guid: string; deck?: string }>({ guid: text(), deck: maybe(text()) })
 */
export function objectOf<Type extends object>(
  properties: PropertiesOf<Type>,
  description?: string,
): Schema<Type> {
  // A mapped type's values are schemas, marked or not; `Object.entries` only knows `unknown`.
  const entries = Object.entries(properties) as [string, JsonSchema | Maybe<unknown>][]
  const required = entries.filter(([, one]) => !isMaybe(one)).map(([name]) => name)
  return {
    type: 'object',
    ...said(description),
    properties: Object.fromEntries(entries.map(([name, one]) => [name, isMaybe(one) ? one.maybe : one])),
    ...(required.length > 0 && { required }),
  }
}

const isMaybe = (one: JsonSchema | Maybe<unknown>): one is Maybe<unknown> => 'maybe' in one

const said = (description: string | undefined) => (description === undefined ? {} : { description })
