export { bootPayload, type Booted, type Setup } from './boot.ts'
export { database } from './database.ts'
export type { Graphql, GraphqlAnswer, GraphqlError } from './graphql.ts'
export type { Rest, RestAnswer, RestBody, RestDoc, RestFile, RestOptions } from './rest.ts'
