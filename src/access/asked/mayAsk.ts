import type { PayloadRequest } from 'payload'
import { gatedIn } from '../../options/gated.ts'
import { newsroomSlugs } from '../../options/newsroomSlugs.ts'
import type { Resolved } from '../../options/options.ts'
import type { Slugs } from '../../options/slugs.ts'
import { isRecord } from '../../rows/isRecord.ts'
import { complaint } from './complaint.ts'
import { conditionsIn, dotted } from './conditions.ts'
import { arePublic, publicPaths } from './publicPaths.ts'
import { stepsOf, type Step } from './stepsOf.ts'

/** What a question names: conditions, an order, a field whose values are listed. */
export interface Question {
  where?: unknown
  sort?: unknown
  /** Of `findDistinct`. */
  field?: unknown
}

/**
 * Refuses a reader's question by anything that the answer would not show (see `arePublic`): by what
 * a read hides, a query cannot be let ask either, or it gives it away letter by letter.
 *
 * Of an app's other collections, whose fields are its own business, nothing is asked through a link
 * into the newsroom.
 *
 * @throws {BadRequest} naming the path, and those that may be used
 */
export async function mayAsk(
  req: PayloadRequest,
  options: Pick<Resolved, 'gated' | 'slugs'>,
  collection: string,
  question: Question,
): Promise<void> {
  const { slugs } = options
  const news = newsroomSlugs(options)
  const isListed = news.has(collection)
  // Of an app's own documents readers ask by what the app links beside the newsroom, as before.
  const others = gatedIn(options, collection)?.own ? (slug: string) => !news.has(slug) : undefined
  for (const path of pathsOf(req, question)) {
    const steps = stepsOf(req.payload, collection, path)
    const may = isListed
      ? steps && (await arePublic(req, slugs, steps, others))
      : !leadsIntoNews(slugs, news, steps ?? [])
    if (may) continue
    const known = isListed ? await publicPaths(req, slugs, collection, others) : []
    throw complaint(req, 'path-not-public', path, known.join(', '))
  }
}

/**
 * Every path that a question names. A condition within a condition is one on what is linked, whose
 * paths are its own.
 */
function pathsOf(req: PayloadRequest, { where, sort, field }: Question): string[] {
  const asked = where === undefined || where === null ? [] : conditionsIn(req, where)
  const nested = asked.find(({ value }) => [value].flat().some(isRecord))
  if (nested) throw complaint(req, 'where-misshapen', `${nested.path}: {…}`)
  return [
    ...new Set([
      ...asked.map(({ path }) => path),
      ...sortTerms(sort),
      ...(typeof field === 'string' ? [dotted(field)] : []),
    ]),
  ]
}

/**
 * The paths of an order as Payload takes it: one, several, or several with commas between; `-`
 * turns one round.
 */
export const sortTerms = (sort: unknown): string[] =>
  [sort]
    .flat()
    .flatMap((one) => (typeof one === 'string' ? one.split(',') : []))
    .map((term) => dotted(term.trim().replace(/^-/u, '')))
    .filter((term) => term !== '')

/**
 * Whether a path of another collection goes on behind a link to articles, photos, boxes, pages or
 * users.
 */
function leadsIntoNews({ sources }: Slugs, news: ReadonlySet<string>, steps: readonly Step[]): boolean {
  return steps.slice(1).some(({ collection }) => collection !== sources && news.has(collection))
}
