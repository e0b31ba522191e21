import type { PayloadRequest } from 'payload'
import { wrongKind } from './complaint.ts'

/**
 * How much of a list is asked for, as a caller sent it: Payload leaves what is no number as it is.
 */
export interface Paging {
  depth?: unknown
  limit?: unknown
  page?: unknown
}

/**
 * Farther than any list goes. A database counts rows in 64 bits, and answers with an error of its
 * own beyond.
 */
const lastPage = 1_000_000
const mostRows = 2_147_483_647

const isWhole = (value: unknown, least: number, most: number): boolean =>
  value === undefined ||
  value === null ||
  (Number.isInteger(value) && Number(value) >= least && Number(value) <= most)

/**
 * An order without empty terms, which MongoDB takes for a field without a name.
 *
 * @returns nothing where nothing is left: Payload's own order
 * @throws {BadRequest} when a term is no text
 */
export function orderOf(req: PayloadRequest, sort: unknown): string[] | undefined {
  const terms = [sort].flat().filter((term) => term !== undefined && term !== null)
  const texts = terms.filter((term) => typeof term === 'string')
  if (texts.length < terms.length) throw wrongKind(req, 'parameter-unreadable', 'sort', 'text')
  const named = texts.flatMap((term) => term.split(',')).filter((term) => /[^\s-]/u.test(term))
  return named.length > 0 ? named : undefined
}

/**
 * Refuses `limit`, `page` and `depth` that are no whole numbers in reach.
 *
 * @throws {BadRequest} naming which
 */
export function pagingFits(req: PayloadRequest, { depth, limit, page }: Paging): void {
  if (!isWhole(limit, 0, mostRows)) throw wrongKind(req, 'number-unusable', 'limit', 'wholeNumber')
  // 0 is what clients send that count from it, and Payload takes for 1.
  if (!isWhole(page, 0, lastPage)) throw wrongKind(req, 'number-unusable', 'page', 'pageNumber')
  if (!isWhole(depth, 0, mostRows)) throw wrongKind(req, 'number-unusable', 'depth', 'wholeNumber')
}
