import { vi } from 'vitest'
import type { Booted } from './boot.ts'
import type { RestAnswer } from './rest.ts'

/** A story as readers get it, as far as tests look into it. */
export interface StoryJson {
  guid: string
  slug: string
  url: string
  locale: string
  headline: string
  creditLine: string
  publishedAt: string
  section?: string
  sources?: { key: string; name: string }[]
  corrections?: { at: string; text: string }[]
  photos?: { guid: string; caption: string; creditLine: string; sizes?: { url: string }[] }[]
  sidebars?: { guid: string; title: string }[]
  body?: unknown
}

/** One change. */
export interface ChangeJson {
  guid: string
  slug: string
  kind: string
  reason?: string
  at: string
}

interface ListJson {
  stories: StoryJson[]
  next: string | null
}

interface ChangesJson {
  changes: ChangeJson[]
  next: string
}

/** What a reader's program does: asks the newsroom's routes, without a login. */
export interface Readers {
  list(query?: string): Promise<RestAnswer<ListJson>>
  story(slug: string, query?: string): Promise<RestAnswer<StoryJson>>
  changes(query?: string): Promise<RestAnswer<ChangesJson>>
  /** Every story of a list, page by page. */
  all(query?: string): Promise<StoryJson[]>
  /** Every change behind a cursor, page by page. */
  changesAfter(since: string, query?: string): Promise<ChangeJson[]>
}

/** @param base where the stories are, behind Payload's API route */
export function readersOf({ rest }: Booted, base = '/stories'): Readers {
  const get = <Body>(path: string, query: string) => rest<Body>('GET', `${path}${query && `?${query}`}`)
  const list = (query = '') => get<ListJson>(base, query)
  const changes = (query = '') => get<ChangesJson>(`${base}/changes`, query)
  return {
    list,
    changes,
    story: (slug, query = '') => get<StoryJson>(`${base}/${encodeURIComponent(slug)}`, query),
    async all(query = '') {
      const found: StoryJson[] = []
      let after = ''
      for (;;) {
        const { status, text, body } = await list(`${query}${after}`)
        if (status !== 200) throw new Error(text)
        found.push(...body.stories)
        if (body.next === null) return found
        after = `&after=${body.next}`
      }
    },
    async changesAfter(since, query = '') {
      const found: ChangeJson[] = []
      let next = since
      for (;;) {
        const { status, text, body } = await changes(next === '' ? query : `since=${next}${query}`)
        if (status !== 200) throw new Error(text)
        found.push(...body.changes)
        if (body.changes.length === 0) return found
        next = body.next
      }
    },
  }
}

/** Does something as if it were another moment, by the clock of this process; timers run as ever. */
export async function atMoment<T>(moment: number, work: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ['Date'], now: moment })
  try {
    return await work()
  } finally {
    vi.useRealTimers()
  }
}
