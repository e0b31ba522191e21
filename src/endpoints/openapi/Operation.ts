import type { SanitizedConfig } from 'payload'
import type { Guarded } from '../../gate/guard/Guarded.ts'
import type { JsonSchema } from '../schema/Schema.ts'
import type {
  Caller,
  DocumentMessages,
  OperationText,
  ParameterText,
  Tag,
} from './messages/DocumentMessages.ts'

/** What a document is made of. */
export interface Described {
  guard: Guarded
  config: SanitizedConfig
  /** Scheme and host that the newsroom is asked at. */
  origin: string
  /** The BCP 47 tag of the texts. */
  language: string
  words: DocumentMessages
}

/** One parameter. One in the path is always required, any other never. */
export interface DescribedParameter {
  name: string
  in: 'query' | 'path' | 'header'
  text: ParameterText
  schema: JsonSchema
}

/** What is sent or answered, by its media type. */
export type Content = Readonly<Record<string, { schema: JsonSchema }>>

/** One answer (OpenAPI 3.1.1, section 4.8.17). */
export interface DescribedResponse {
  description: string
  headers?: Readonly<Record<string, { description: string; schema: JsonSchema }>>
  content?: Content
}

/** A route as the document describes it. */
export interface Operation {
  /** Its name for programs that are written from the document; unique. */
  id: string
  text: OperationText
  /** Behind the text's summary, where several routes share it: the format. */
  of?: string
  tag: Tag
  caller: Caller
  parameters?: readonly DescribedParameter[]
  body?: { content: Content; isRequired: boolean }
  responses: Readonly<Record<string, DescribedResponse>>
}

/** Describes a route of this newsroom. */
export type Describe = (described: Described) => Operation

/** Routes by method and path as Payload registers them; of a page, behind `/pages`. */
export type Operations = Readonly<Record<string, Describe>>
