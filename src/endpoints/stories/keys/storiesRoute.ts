import type { Endpoint, PayloadRequest } from 'payload'
import type { Reader } from '../../../consumers/Reader.ts'
import { admit } from './admit.ts'
import { readersRoute } from '../readersRoute.ts'

/** What answers a question for stories. */
export type StoriesHandler = (req: PayloadRequest, reader: Reader) => Promise<Response>

/** A route of stories or feeds: every one of them asks first who reads, and what they may have. */
export const storiesRoute = (path: string, handler: StoriesHandler): Endpoint[] =>
  readersRoute(path, async (req) => handler(req, admit(req)))
