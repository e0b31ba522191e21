/** A JSON Schema (draft 2020-12, the dialect of OpenAPI 3.1), as far as our documents use it. */
export interface JsonSchema {
  $ref?: string
  title?: string
  description?: string
  type?: string | readonly string[]
  format?: string
  pattern?: string
  const?: string | number | boolean
  enum?: readonly (string | number | boolean | null)[]
  default?: string | number
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  items?: JsonSchema
  properties?: Readonly<Record<string, JsonSchema>>
  required?: readonly string[]
  additionalProperties?: JsonSchema
  anyOf?: readonly JsonSchema[]
}

/**
 * The schema of a type. The type parameter exists for the compiler alone: a schema of another type
 * cannot be given where an answer of this one is described. No schema has the member `~type`, which is
 * no symbol because the package's declarations could not name one.
 */
export interface Schema<Type> extends JsonSchema {
  readonly '~type'?: Type
}

/** The schema of a member that may be absent. */
export interface Maybe<Type> {
  readonly maybe: Schema<Type>
}

/** One schema for each member of a type: an optional one must be marked, no other may be. */
export type PropertiesOf<Type> = {
  [Name in keyof Type]-?: undefined extends Type[Name]
    ? Maybe<Exclude<Type[Name], undefined>>
    : Schema<Type[Name]>
}
