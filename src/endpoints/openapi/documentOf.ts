import type { Endpoint } from 'payload'
import { adminKeys } from '../../language/adminLanguage.ts'
import { languageOf } from '../../language/Language.ts'
import { labelIn } from '../../language/label.ts'
import { inFormats } from '../stories/oneStory.ts'
import { inBraces, operationKey } from './routePaths.ts'
import type { Described, DescribedParameter, Operation } from './Operation.ts'
import type { OpenApi, OperationObject, ParameterObject, PathItem } from './OpenApi.ts'
import type { Caller, Tag } from './messages/DocumentMessages.ts'
import { operations } from './operations/index.ts'
import { deskSchemas } from './schemas/deskSchemas.ts'
import { gateSchemas } from './schemas/gateSchemas.ts'
import { importSchemas } from './schemas/importSchemas.ts'
import { listSchemas } from './schemas/listSchemas.ts'
import { standingSchemas } from './schemas/standingSchemas.ts'
import { usageSchemas } from './schemas/usageSchemas.ts'
import { storySchemas } from './schemas/storySchemas.ts'
import { securitySchemes } from './securitySchemes.ts'
import type { NamedSchemas } from './Named.ts'

/** The routes as Payload has them: those of the root, and those under the pages' own slug. */
export interface Routes {
  root: readonly Endpoint[]
  pages: readonly Omit<Endpoint, 'root'>[]
}

/** The document of a newsroom's API: its own routes, by its own names. */
export function documentOf(described: Described, routes: Routes): OpenApi {
  const { words, config, origin } = described
  const schemes = securitySchemes(config, words)
  return {
    openapi: '3.1.1',
    info: { title: words.title(nameOf(described)), description: words.about, version: '1' },
    servers: [{ url: `${origin}${config.routes.api}` }],
    // The record's keys are tags by its type; Object.entries only knows strings.
    tags: (Object.entries(words.tags) as [Tag, string][]).map(([name, description]) => ({
      name,
      description,
    })),
    paths: pathsOf(described, routes, Object.keys(schemes)),
    components: { schemas: { ...schemasOf(described) }, securitySchemes: schemes },
  }
}

function nameOf({ guard, language }: Described): string {
  const { name } = guard.options().site
  return typeof name === 'string' ? name : labelIn(name, adminKeys[languageOf(language)])
}

const schemasOf = ({ words: { fields } }: Described): NamedSchemas => ({
  ...storySchemas(fields),
  ...listSchemas(fields),
  ...gateSchemas(fields),
  ...standingSchemas(fields),
  ...importSchemas(fields),
  ...deskSchemas(fields),
  ...usageSchemas(fields),
})

function pathsOf(
  described: Described,
  { root, pages }: Routes,
  schemes: readonly string[],
): OpenApi['paths'] {
  const { slugs } = described.guard.options()
  const paths: Record<string, PathItem> = {}
  const all = [
    ...root
      .flatMap(withFormats)
      .map(({ method, path }) => ({ method, path, key: operationKey(method, path) })),
    ...pages.map(({ method, path }) => ({
      method,
      path: `/${slugs.pages}${path}`,
      key: operationKey(method, `/pages${path}`),
    })),
  ]
  for (const { method, path, key } of all) {
    const operation = operations[key]?.(described)
    if (!operation) continue
    const name = inBraces(path)
    const one = method === 'head' ? headOf(operation) : operation
    paths[name] = { ...paths[name], [method]: asObject(described, one, schemes) }
  }
  return paths
}

/** One story's route answers in every format, by the end of its address. */
const withFormats = ({ method, path }: Endpoint): Pick<Endpoint, 'method' | 'path'>[] =>
  operationKey(method, path) === 'get /stories/:slug'
    ? ['', ...inFormats.map(({ suffix }) => suffix)].map((suffix) => ({ method, path: `${path}${suffix}` }))
    : [{ method, path }]

/** HEAD is GET without a body. */
const headOf = (operation: Operation): Operation => ({
  ...operation,
  id: `${operation.id}Head`,
  responses: Object.fromEntries(
    Object.entries(operation.responses).map(([status, { content: _, ...rest }]) => [status, rest]),
  ),
})

function asObject({ words }: Described, operation: Operation, schemes: readonly string[]): OperationObject {
  const { id, text, of, tag, caller, parameters = [], body, responses } = operation
  const { summary, description } = words.operations[text]
  return {
    operationId: id,
    summary: of === undefined ? summary : `${summary} (${of})`,
    description: description + words.usedBy(words.callers[caller]),
    tags: [tag],
    ...(parameters.length > 0 && { parameters: parameters.map((one) => parameterObject(words, one)) }),
    ...(body && { requestBody: { required: body.isRequired, content: body.content } }),
    responses,
    ...(caller !== 'everybody' && { security: securityOf(caller, schemes) }),
  }
}

/** Any one of the ways to say who asks, or none, where that is enough too (section 4.8.30). */
const securityOf = (caller: Caller, schemes: readonly string[]): NonNullable<OperationObject['security']> => [
  ...(caller === 'anyReader' ? [{}] : []),
  ...schemes.map((scheme) => ({ [scheme]: [] })),
]

const parameterObject = (
  { parameters }: Described['words'],
  { name, in: place, text, schema }: DescribedParameter,
): ParameterObject => ({
  name,
  in: place,
  required: place === 'path',
  description: parameters[text],
  schema,
})
