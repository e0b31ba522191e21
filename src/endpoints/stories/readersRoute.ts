import type { Endpoint, PayloadRequest } from 'payload'
import { Problem, problemAnswer } from './answer/Problem.ts'

/** What answers a reader. */
export type ReadersHandler = (req: PayloadRequest) => Promise<Response>

/**
 * A route that anybody may read, for GET and HEAD: Payload looks for a method by itself, and HEAD is
 * a GET whose body is left out. A question that is not answered is `problem+json`.
 */
export const readersRoute = (path: string, handler: ReadersHandler): Endpoint[] =>
  (['get', 'head'] as const).map((method) => ({ path, method, handler: answering(handler) }))

const answering =
  (handler: ReadersHandler): ReadersHandler =>
  async (req) => {
    try {
      return await handler(req)
    } catch (error) {
      if (error instanceof Problem) return problemAnswer(req, error)
      throw error
    }
  }
