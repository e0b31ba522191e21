import { configToSchema } from '@payloadcms/graphql'
import type * as GraphqlModule from 'graphql'
import { createRequire } from 'node:module'
import { createPayloadRequest, type SanitizedConfig } from 'payload'
import { requestFor, type RestOptions } from './rest.ts'

// Vitest would import GraphQL's ES build while Payload imports its CommonJS build, and GraphQL
// refuses a schema that another copy of it made. So this takes the copy that Payload has. `require`
// gives no types, hence the `as`.
const { parse, specifiedRules, validate, execute } = createRequire(import.meta.url)(
  'graphql',
) as typeof GraphqlModule

/**
 * A GraphQL error with what Payload's own route adds to it: status, and the fields of a
 * ValidationError.
 */
export interface GraphqlError {
  message: string
  status?: number
  data?: unknown
}

/** One GraphQL answer. */
export interface GraphqlAnswer<Data> {
  data: Data | null
  errors: GraphqlError[]
}

/** Runs a query or a mutation. */
export type Graphql = <Data = Record<string, unknown>>(
  query: string,
  options?: Pick<RestOptions, 'as' | 'headers'> & { variables?: Record<string, unknown> },
) => Promise<GraphqlAnswer<Data>>

/**
 * Payload's GraphQL without a server: its own schema and limits, on a request made like one for
 * REST. Next's route cannot be used, because it always takes the one default Payload of a process.
 */
export function graphqlOf(config: SanitizedConfig, key: string): Graphql {
  let built: ReturnType<typeof configToSchema> | undefined
  return async <Data>(
    query: string,
    { as, headers, variables }: Parameters<Graphql>[1] = {},
  ): Promise<GraphqlAnswer<Data>> => {
    built ??= configToSchema(config)
    const url = `http://localhost${config.routes.api}${config.routes.graphQL}`
    const request = await requestFor('POST', url, { as, headers, body: { query, variables } })
    const req = await createPayloadRequest({ config, payloadInstanceCacheKey: key, request })
    const document = parse(query)
    const { schema } = built
    // graphql-http's argument has more members; Payload's rule (the depth of a query) reads only
    // these two.
    const args = { document, schema, variableValues: variables } as Parameters<
      typeof built.validationRules
    >[0]
    const invalid = validate(schema, document, [...specifiedRules, ...built.validationRules(args)])
    if (invalid.length > 0)
      return { data: null, errors: invalid.map(({ message }) => ({ message, status: 400 })) }
    const contextValue = { req, headers: {} }
    const { data, errors } = await execute({ schema, document, contextValue, variableValues: variables })
    // The caller states the type of its query's answer.
    return { data: (data ?? null) as Data | null, errors: (errors ?? []).map(readable) }
  }
}

function readable({
  message,
  originalError,
}: {
  message: string
  originalError?: Error | null
}): GraphqlError {
  // Payload's errors carry these two beside the message; other errors carry neither.
  const { status, data } = (originalError ?? {}) as { status?: number; data?: unknown }
  return { message, status, data }
}
