import { directly } from './database.ts'
import { graphql } from './graphql.ts'
import { local } from './local.ts'
import { plugins } from './plugins.ts'
import { rest } from './rest.ts'

/**
 * Every way by which a document becomes or stays public, except those by a photo's file (see
 * `files.test.ts`).
 */
export const ways = { ...rest, ...graphql, ...local, ...plugins, ...directly }

export type WayName = keyof typeof ways
export const wayNames = Object.keys(ways) as WayName[] // Object.keys only knows strings
