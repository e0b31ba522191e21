import { breaches, breachIds, type Breach, type BreachId } from './breaches.ts'
import { locales, markField } from './documents.ts'
import { hasLocales, whyNot } from './excluded.ts'
import type { OtherProcess } from './otherProcess.ts'
import { stage, type Case } from './stage.ts'
import { ways, wayNames, type WayName } from './ways/index.ts'
import type { Way } from './way.ts'
import type { World } from './world.ts'

/**
 * The outcome of a case: whether the other process shows the document, and what the write answered.
 */
export interface Outcome extends Case {
  isPublic: boolean
  answer: string
}

/**
 * All cases of one way: each breach in the default locale and in another, both the broken document
 * and its good twin. The other locales have their turns: every way and every breach meets each.
 */
export const casesOf = (way: WayName): Case[] =>
  breachIds
    .filter((breach) => whyNot(way, breach) === undefined)
    .flatMap((breach) => {
      const { defaultLocaleOnly }: Way = ways[way]
      const isOnce = !hasLocales(breach) || defaultLocaleOnly !== undefined
      return (isOnce ? [first] : [first, otherFor(way, breach)]).flatMap((locale) =>
        (['broken', 'good'] as const).map((twin): Case => ({ way, breach, locale, twin })),
      )
    })

const [first, ...others] = locales

const otherFor = (way: WayName, breach: BreachId): (typeof locales)[number] =>
  others[(wayNames.indexOf(way) + breachIds.indexOf(breach)) % others.length] ?? first

/** All cases of all ways. */
export const allCases = (): Case[] => wayNames.flatMap((way) => casesOf(way))

let counted = 0

/**
 * The name of what is stored and sent in a case: two cases of the same name are the same document on
 * the same way, which is tried once for both. That is so for the good twins of all breaches of a kind,
 * since a good document does not show which breach it lacks. Only a change names the breach's fields.
 */
function requestOf({ way, breach, locale, twin }: Case): string {
  const { start }: Way = ways[way]
  const names = twin === 'broken' || start === 'public' || start === 'public with draft'
  return [way, breaches[breach].kind, locale, twin, ...(names ? [breach] : [])].join(' ')
}

/**
 * Performs the cases, and then asks the other process, over HTTP and without a login, which of the
 * documents are public.
 *
 * @param atOnce how many run at the same time
 */
export async function outcomesOf(
  world: World,
  reader: OtherProcess,
  cases: readonly Case[],
  atOnce: number,
): Promise<Outcome[]> {
  const batch = `m${++counted}x`
  const marks = new Map<string, string>()
  const queue: { one: Case; mark: string }[] = []
  const waiting = cases.map((one) => {
    const request = requestOf(one)
    const known = marks.get(request)
    const mark = known ?? `${batch}${marks.size}e`
    if (known === undefined) {
      marks.set(request, mark)
      queue.push({ one, mark })
    }
    return { one, mark }
  })
  const answers = new Map<string, string>()
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift())
      answers.set(next.mark, await gone(world, next.one, next.mark))
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  const seen = await seenMarks(world, reader, cases, batch)
  return waiting.map(({ one, mark }) => ({
    ...one,
    isPublic: seen.has(`${one.locale} ${mark}`),
    answer: answers.get(mark) ?? '',
  }))
}

async function gone(world: World, one: Case, mark: string): Promise<string> {
  const cell = await stage(world, one, mark)
  try {
    return summary(await ways[one.way].go(cell))
  } catch (error) {
    // Most must fail. Whether they did is read from the other process; this text is only for a
    // failing test's message.
    return error instanceof Error ? `threw ${error.message}` : String(error)
  }
}

const shortest = (answer: unknown): unknown => {
  // Each way has its own kind of answer; only these two members are read.
  const { status, text } = (answer ?? {}) as { status?: unknown; text?: unknown }
  return text === undefined ? answer : { status, text }
}

const summary = (answer: unknown): string =>
  (JSON.stringify(Array.isArray(answer) ? answer.map(shortest) : shortest(answer)) ?? '').slice(0, 400)

/** The marks of a batch's documents that are public, each with the locale in which it was read. */
async function seenMarks(
  world: World,
  reader: OtherProcess,
  cases: readonly Case[],
  batch: string,
): Promise<Set<string>> {
  const asked = new Set(
    cases.map(({ breach, locale }) => {
      const { kind, hiddenAnyway }: Breach = breaches[breach]
      return JSON.stringify({ kind, locale, hiddenAnyway: hiddenAnyway === true })
    }),
  )
  const found = new Set<string>()
  for (const one of asked) {
    // Written as JSON just above.
    const { kind, locale, hiddenAnyway } = JSON.parse(one) as {
      kind: Breach['kind']
      locale: string
      hiddenAnyway: boolean
    }
    const field = markField[kind]
    const published = hiddenAnyway ? '&where[_status][equals]=published' : ''
    const { status, body } = await reader.get(
      `/${kind}?depth=0&pagination=false&limit=0&locale=${locale}&fallback-locale=none&where[${field}][like]=${batch}${published}`,
      hiddenAnyway ? world.editor : {},
    )
    if (status !== 200) throw new Error(`The reading process answered ${status}: ${JSON.stringify(body)}`)
    for (const doc of body.docs ?? []) found.add(`${locale} ${String(doc[field])}`)
  }
  return found
}
