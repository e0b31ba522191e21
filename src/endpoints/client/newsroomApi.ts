import { NewsroomProblem } from './NewsroomProblem.ts'
import type {
  BodyForm,
  ChangePage,
  ChangesQuery,
  ListQuery,
  Story,
  StoryChange,
  StoryPage,
  StoryQuery,
} from './types.ts'

/** How a newsroom is asked. */
export interface ApiOptions {
  /** @default the platform's own */
  fetch?: (url: string, init: { headers: Record<string, string> }) => Promise<Response>
  /** An API key of this program's own, where it has one. */
  key?: string
  /** The slug of the collection that the key's user is in. @default users */
  keyOf?: string
  /** Sent with every question: the language of messages. */
  headers?: Record<string, string>
  /** Of everything that names no other. @default the newsroom's first */
  locale?: string
  /** Where the newsroom has its stories, where it is not `stories`. */
  storiesPath?: string
}

/** A newsroom's stories, for a program that reads them. Every question throws `NewsroomProblem`. */
export interface NewsroomApi {
  /** One page of a list. */
  list<Form extends BodyForm = 'blocks'>(query?: ListQuery<Form>): Promise<StoryPage<Form>>
  /** Every story of a list, read page by page as they are wanted. */
  stories<Form extends BodyForm = 'blocks'>(query?: ListQuery<Form>): AsyncGenerator<Story<Form>, void>
  /** One story; a former slug finds it too. */
  story<Form extends BodyForm = 'blocks'>(slug: string, query?: StoryQuery<Form>): Promise<Story<Form>>
  /** One page of changes. */
  changes(query?: ChangesQuery): Promise<ChangePage>
  /**
   * Every change up to now, read page by page as they are wanted; returns the cursor for the next
   * time.
   */
  follow(query?: ChangesQuery): AsyncGenerator<StoryChange, string>
}

/**
 * Reads a newsroom over HTTP, in a browser, in Node or anywhere else that has `fetch`.
 *
 * @param base the newsroom's API route: `https://news.example/api`
 * @example const api = newsroomApi('https://news.example/api', { locale: 'zh-Hant' })
 */
export function newsroomApi(base: string, options: ApiOptions = {}): NewsroomApi {
  const { storiesPath = 'stories', locale } = options
  const at = `${base.replace(/\/+$/u, '')}/${storiesPath}`
  // The newsroom's document says what each address answers; the caller trusts it with that.
  const get = <Answer>(path: string, query: object) =>
    asked(options, `${at}${path}${written({ locale, ...query })}`) as Promise<Answer>
  const list: NewsroomApi['list'] = (query = {}) => get('', query)
  const changes: NewsroomApi['changes'] = (query = {}) => get('/changes', query)
  return {
    list,
    changes,
    story: (slug, query = {}) => get(`/${encodeURIComponent(slug)}`, query),
    stories: (query = {}) => everyStory(list, query),
    follow: (query = {}) => everyChange(changes, query),
  }
}

async function* everyStory<Form extends BodyForm>(
  list: NewsroomApi['list'],
  query: ListQuery<Form>,
): AsyncGenerator<Story<Form>, void> {
  for (let after: string | null | undefined = query.after; after !== null;) {
    const page: StoryPage<Form> = await list({ ...query, ...(after !== undefined && { after }) })
    yield* page.stories
    after = page.next
  }
}

async function* everyChange(
  changes: NewsroomApi['changes'],
  query: ChangesQuery,
): AsyncGenerator<StoryChange, string> {
  for (let { since } = query; ;) {
    const page = await changes({ ...query, ...(since !== undefined && { since }) })
    yield* page.changes
    if (page.changes.length === 0) return page.next
    since = page.next
  }
}

function written(query: object): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined)
  const parameters = new URLSearchParams(given.map(([name, value]) => [name, String(value)]))
  return parameters.size === 0 ? '' : `?${parameters.toString()}`
}

async function asked(options: ApiOptions, url: string): Promise<unknown> {
  const { fetch: send = fetch, headers = {}, key, keyOf = 'users' } = options
  const authorization = key !== undefined && { Authorization: `${keyOf} API-Key ${key}` }
  const response = await send(url, { headers: { ...authorization, ...headers } })
  if (response.ok) return response.json()
  throw problemIn(response.status, await response.text())
}

function problemIn(status: number, text: string): NewsroomProblem {
  const detail = parsed(text)
  const message = typeof detail.detail === 'string' ? detail.detail : `The newsroom answered ${status}.`
  return new NewsroomProblem(message, status, typeof detail.code === 'string' ? detail.code : '', detail)
}

/** A proxy on the way may answer with something that is no JSON. */
function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch (error) {
    if (error instanceof SyntaxError) return { text }
    throw error
  }
}
