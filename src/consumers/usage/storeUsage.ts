import type { AdapterRequest } from '../../database/unit.ts'
import type { Guarded } from '../../gate/guard/Guarded.ts'
import { lineOf, type Counted } from './UsageCounts.ts'
import { usageSlug } from './usageSlug.ts'

interface Stored {
  id: number | string
  line: string
}

/**
 * Adds counts to what is stored, in one unit of work. The database itself adds, so that two
 * processes at once lose nothing; where both make the same line for the first time the later fails,
 * and tries again with its next counts.
 */
export const storeUsage = (guard: Guarded, counts: readonly Counted[]): Promise<void> =>
  guard.unit(undefined, async (req) => {
    const known = await storedLines(guard, counts.map(lineOf), req)
    for (const counted of counts) await storeLine(guard, known.get(lineOf(counted)), counted, req)
  })

async function storedLines(
  { inner }: Guarded,
  lines: readonly string[],
  req: AdapterRequest,
): Promise<Map<string, Stored['id']>> {
  const { docs } = await inner.find<Stored & Record<string, unknown>>({
    collection: usageSlug,
    where: { line: { in: [...lines] } },
    pagination: false,
    limit: 0,
    select: { line: true },
    req,
  })
  return new Map(docs.map(({ line, id }) => [line, id]))
}

/** Not judged: it makes nothing public. */
async function storeLine(
  { inner }: Guarded,
  id: Stored['id'] | undefined,
  counted: Counted,
  req: AdapterRequest,
): Promise<void> {
  const collection = usageSlug
  if (id === undefined) {
    await inner.create({ collection, data: { ...counted, line: lineOf(counted) }, returning: false, req })
    return
  }
  const { consumerName, stories, pictures } = counted
  const data = { consumerName, stories: { $inc: stories }, pictures: { $inc: pictures } }
  await inner.updateOne({ collection, id, data, returning: false, req })
}
