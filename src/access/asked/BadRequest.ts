import { APIError } from 'payload'

/**
 * A request that cannot be understood, or asks by what it may not: HTTP status 400. `data.code` is
 * for programs, the message, in the language of who asks, for people. It is the caller's mistake,
 * and so no error of the server (see `quietMistakes`).
 */
export class BadRequest extends APIError {
  constructor(message: string, data: { code: string } & Record<string, unknown>) {
    super(message, 400, data, true)
    this.name = 'BadRequest'
  }
}
