import type { JsonSchema } from '../schema/Schema.ts'
import type { Content, DescribedResponse } from './Operation.ts'

/** A parameter object (OpenAPI 3.1.1, section 4.8.12). */
export interface ParameterObject {
  name: string
  in: 'query' | 'path' | 'header'
  required: boolean
  description: string
  schema: JsonSchema
}

/** An operation object (section 4.8.10). */
export interface OperationObject {
  operationId: string
  summary: string
  description: string
  tags: readonly string[]
  parameters?: readonly ParameterObject[]
  requestBody?: { required: boolean; content: Content }
  responses: Readonly<Record<string, DescribedResponse>>
  /** Any one of them is enough; absent where nobody need log in. */
  security?: readonly Readonly<Record<string, readonly string[]>>[]
}

/** A security scheme object (section 4.8.27). */
export interface SecurityScheme {
  type: 'apiKey'
  in: 'header' | 'cookie'
  name: string
  description: string
}

/** The operations of a path, by method. */
export type PathItem = Readonly<Partial<Record<'get' | 'head' | 'post', OperationObject>>>

/** An OpenAPI 3.1 document, as far as ours goes. */
export interface OpenApi {
  openapi: '3.1.1'
  info: { title: string; description: string; version: string }
  servers: readonly { url: string }[]
  tags: readonly { name: string; description: string }[]
  paths: Readonly<Record<string, PathItem>>
  components: {
    schemas: Readonly<Record<string, JsonSchema>>
    securitySchemes: Readonly<Record<string, SecurityScheme>>
  }
}
