import { registerSchema, validate, type SchemaObject } from '@hyperjump/json-schema/openapi-3-1'
import { randomUUID } from 'node:crypto'
import type { OpenApi, OperationObject, PathItem } from '../../../src/endpoints/openapi/OpenApi.ts'
import type { Booted } from './boot.ts'

/** What goes with a call: parameters by name, a body, who asks. */
export interface CallWith {
  /** `undefined` is not sent. */
  parameters?: Readonly<Record<string, string | undefined>>
  body?: unknown
  as?: Record<string, string>
}

/** An answer that is as the document says. */
export interface Called<Body> {
  status: number
  headers: Headers
  text: string
  body: Body
}

/** A program that knows a newsroom by its document alone. */
export interface ApiProgram {
  document: OpenApi
  /**
   * Does an operation by its id.
   *
   * @throws where the document does not know it, a parameter of it, its answer's status or media
   * type, or a member of the answer
   */
  call<Body = Record<string, unknown>>(id: string, given?: CallWith): Promise<Called<Body>>
}

const dialect = 'https://spec.openapis.org/oas/3.1/dialect/base'

/** What is wrong with an OpenAPI 3.1 document, by the OpenAPI Initiative's own schema. */
export async function faultsOf(document: unknown): Promise<string[]> {
  // Whatever came as JSON.
  const output = await validate('https://spec.openapis.org/oas/3.1/schema-base', document as never, 'BASIC')
  return output.valid ? [] : (output.errors ?? []).map(({ instanceLocation }) => instanceLocation)
}

/**
 * What is wrong with a value by a schema of the document. A member that the document does not know
 * is wrong too.
 */
export async function mismatches(document: OpenApi, schema: object, value: unknown): Promise<string[]> {
  // Never given twice: the validator outlives a test file, a counter of this file would begin again.
  const url = `https://newsroom.test/${randomUUID()}`
  // The document is JSON, and so is whatever is made of it.
  const whole = closed({ ...schema, components: { schemas: document.components.schemas } }) as SchemaObject
  registerSchema({ $schema: dialect, $id: url, ...whole })
  const output = await validate(url, value as never, 'BASIC')
  return output.valid
    ? []
    : (output.errors ?? []).map(({ instanceLocation, absoluteKeywordLocation }) =>
        [instanceLocation, absoluteKeywordLocation.slice(url.length)].join(' '),
      )
}

/** A schema whose objects have no members but those they name. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const entries = Object.entries(schema).map(([name, value]) => [name, closed(value)] as const)
  const isObject = 'type' in schema && schema.type === 'object' && 'properties' in schema
  return { ...Object.fromEntries(entries), ...(isObject && { additionalProperties: false }) }
}

/** Every operation of a document. */
export const operationsOf = ({ paths }: OpenApi) =>
  Object.entries(paths).flatMap(([path, item]: [string, PathItem]) =>
    (['get', 'head', 'post'] as const).flatMap((method) => {
      const operation = item[method]
      return operation ? [{ path, method, operation }] : []
    }),
  )

/** Fetches a newsroom's document, and is the program that was written from it. */
export async function apiProgram(app: Booted, path = '/newsroom/openapi.json'): Promise<ApiProgram> {
  const { body: document } = await app.rest<OpenApi>('GET', path)
  const call: ApiProgram['call'] = async (id, given = {}) => {
    const found = operationsOf(document).find(({ operation }) => operation.operationId === id)
    if (!found) throw new Error(`The document has no ${id}.`)
    const { url, headers } = requestOf(document, found, given)
    const answer = await app.rest(found.method.toUpperCase(), behindApi(app, url), {
      headers: { ...headers, ...given.as },
      body: given.body,
    })
    const said = await faultsOfAnswer(document, found.operation, answer)
    if (said.length > 0) throw new Error(`${id} ${answer.status}: ${said.join('\n')}\n${answer.text}`)
    // The document was just found to say so.
    return { ...answer, body: answer.body as never }
  }
  return { document, call }
}

/** The helper's own way in wants the path behind Payload's API route. */
function behindApi(app: Booted, url: string): string {
  const api = `http://localhost${app.config.routes.api}`
  if (!url.startsWith(api)) throw new Error(`${url} is not under ${api}.`)
  return url.slice(api.length)
}

interface Found {
  path: string
  operation: OperationObject
}

function requestOf(document: OpenApi, { path, operation }: Found, { parameters = {} }: CallWith) {
  const query = new URLSearchParams()
  const headers: Record<string, string> = {}
  let filled = path
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined) continue
    const place = operation.parameters?.find((one) => one.name === name)?.in
    if (place === 'query') query.set(name, value)
    else if (place === 'header') headers[name] = value
    else if (place === 'path') filled = filled.replace(`{${name}}`, encodeURIComponent(value))
    else throw new Error(`${operation.operationId} has no parameter ${name}.`)
  }
  if (filled.includes('{')) throw new Error(`${filled} lacks a parameter.`)
  const search = query.size > 0 ? `?${query.toString()}` : ''
  return { url: `${document.servers[0]?.url}${filled}${search}`, headers }
}

async function faultsOfAnswer(
  document: OpenApi,
  { responses }: OperationObject,
  { status, headers, text, body }: { status: number; headers: Headers; text: string; body: unknown },
): Promise<string[]> {
  const response = responses[String(status)]
  if (!response) return ['The document does not know this status.']
  const missing = Object.keys(response.headers ?? {}).filter((name) => !headers.has(name))
  if (text === '') return missing.filter((name) => name !== 'Last-Modified')
  const type = (headers.get('content-type') ?? '').split(';')[0] ?? ''
  const schema = response.content?.[type]?.schema
  if (!schema) return [`The document does not know the media type ${type}.`]
  return type.endsWith('json') ? mismatches(document, schema, body) : []
}
