import type { KnownSource } from '../../attribution/KnownSource.ts'
import type { Guarded } from '../../gate/guard/Guarded.ts'
import type { Locale } from '../../story/types.ts'
import { addFigures, noFigures, type Figures } from './figures.ts'
import type { Month } from './monthIn.ts'
import { publishedIn } from './publishedIn.ts'
import type { Counted } from './UsageCounts.ts'
import type { AgencyFigures, ConsumerUsage, UsageReport } from './UsageReport.ts'
import { usageSlug } from './usageSlug.ts'

/**
 * What was published and delivered in a month: of each agency and outlet, and to each consumer.
 * People who are credited are no agencies.
 *
 * @param locale of the agencies' names
 */
export async function reportUsage(guard: Guarded, month: Month, locale: Locale): Promise<UsageReport> {
  const sources = new Map((await guard.book.current()).map((source) => [source.key, source]))
  const published = await publishedIn(guard, month)
  const lines = await deliveredIn(guard, month)
  const delivered = summed(lines)
  const named = namer(sources, locale)
  return {
    month: month.name,
    timeZone: guard.options().timeZone,
    published: published.get('') ?? noFigures,
    delivered: delivered.get('') ?? noFigures,
    agencies: named([...published.keys(), ...delivered.keys()]).map((one) => ({
      ...one,
      published: published.get(one.agency) ?? noFigures,
      delivered: delivered.get(one.agency) ?? noFigures,
    })),
    consumers: consumersIn(lines, named),
  }
}

async function deliveredIn({ inner }: Guarded, { name }: Month): Promise<Counted[]> {
  const { docs } = await inner.find<Counted & Record<string, unknown>>({
    collection: usageSlug,
    where: { month: { equals: name } },
    sort: 'line',
    limit: 0,
    pagination: false,
  })
  // Some databases give an empty text as nothing.
  return docs.map(({ consumer, consumerName, agency, ...rest }) => ({
    ...rest,
    consumer: consumer || '',
    consumerName: consumerName || '',
    agency: agency || '',
  }))
}

function summed(lines: readonly Counted[]): Map<string, Figures> {
  const all = new Map<string, Figures>()
  for (const line of lines) addFigures(all, line.agency, line)
  return all
}

type Namer = (agencies: readonly string[]) => AgencyFigures[]

/** The agencies and outlets among these keys, each once, by their names. */
const namer =
  (sources: ReadonlyMap<string, KnownSource>, locale: Locale): Namer =>
  (keys) =>
    [...new Set(keys)]
      .filter((key) => key !== '' && sources.get(key)?.kind !== 'person')
      .map((agency) => {
        const { nameIn, names = [] } = sources.get(agency) ?? {}
        return { agency, name: nameIn?.[locale] ?? names[0] ?? agency }
      })
      .sort((one, other) => one.name.localeCompare(other.name, locale))

function consumersIn(lines: readonly Counted[], named: Namer): ConsumerUsage[] {
  return [...new Set(lines.map(({ consumer }) => consumer))].map((consumer) => {
    const own = lines.filter((line) => line.consumer === consumer)
    const figures = summed(own)
    return {
      consumer,
      name: own.at(-1)?.consumerName ?? '',
      delivered: figures.get('') ?? noFigures,
      agencies: named([...figures.keys()]).map((one) => ({
        ...one,
        delivered: figures.get(one.agency) ?? noFigures,
      })),
    }
  })
}
