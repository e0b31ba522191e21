import { setTimeout as sleep } from 'node:timers/promises'
import type { RestDoc } from '../helpers/rest.ts'

/** A document that a reader saw, and when. */
export interface Sighting {
  collection: string
  id: number | string
  asked: number
  answered: number
}

interface Answer {
  status: number
  body: { docs?: RestDoc[] } & Record<string, unknown>
  asked: number
  answered: number
}

const isSaid = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
// The answer is JSON of unknown shape; each member is checked before it is used.
const recordOf = (value: unknown) =>
  typeof value === 'object' && value !== null ? (value as RestDoc) : undefined
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** Names of the sources in a list, `undefined` for one that came without its name. */
const namesIn = (list: unknown) => listOf(list).map((one) => recordOf(one)?.name)

const credits = (what: string, list: unknown): string[] => {
  const names = namesIn(list)
  return names.length > 0 && names.every(isSaid)
    ? []
    : [`${what} without its credit: ${JSON.stringify(list)}`]
}

function wrongWithPhoto(photo: RestDoc): string[] {
  return [
    ...credits('a photo', photo.credits),
    ...(isSaid(photo.caption) ? [] : ['a photo without its caption']),
    ...(isSaid(photo.alt) ? [] : ['a photo without its alternative text']),
    ...(isSaid(photo.url) ? [] : ['a photo without its file']),
  ]
}

function wrongWithArticle(article: RestDoc): string[] {
  const sources = recordOf(article.attribution)?.sources
  const line = String(article.creditLine ?? '')
  const unsaid = namesIn(sources).filter((name) => !line.includes(String(name)))
  const photos = listOf(article.photos).map((use) => recordOf(recordOf(use)?.photo))
  return [
    ...(article._status === 'published' ? [] : [`an article that is ${String(article._status)}`]),
    ...credits('an article', sources),
    ...(isSaid(article.headline) ? [] : ['an article without its headline']),
    ...(recordOf(article.body) ? [] : ['an article without its body']),
    ...(isSaid(line) ? [] : ['an article without its credit line']),
    ...unsaid.map((name) => `a credit line "${line}" without ${String(name)}`),
    ...photos.flatMap((photo) => (photo ? wrongWithPhoto(photo) : [])),
  ]
}

/**
 * A reader without a login who reads the same pages again and again, and records what should not be
 * there.
 */
export class Reader {
  readonly wrong: string[] = []
  readonly sightings: Sighting[] = []
  reads = 0
  files = 0

  constructor(private readonly api: string) {}

  async readOn(isOver: () => boolean): Promise<void> {
    while (!isOver()) await this.readAll()
  }

  /** Everything that is public, once. */
  async readAll(): Promise<void> {
    const articles = await this.list('articles', wrongWithArticle)
    const photos = await this.list('photos', wrongWithPhoto)
    for (const { id } of articles) await this.page('articles', id, wrongWithArticle)
    for (const photo of photos) await this.file(photo)
  }

  private async get(path: string): Promise<Answer> {
    const asked = performance.now()
    const response = await fetch(this.api + path)
    const body = (await response.json()) as Answer['body'] // judged member by member
    this.reads++
    return { status: response.status, body, asked, answered: performance.now() }
  }

  private async list(collection: string, judge: (doc: RestDoc) => string[]): Promise<RestDoc[]> {
    const { status, body, ...times } = await this.get(`/${collection}?limit=50&depth=2`)
    if (status !== 200) this.wrong.push(`${status} for the list of ${collection}: ${JSON.stringify(body)}`)
    const docs = body.docs ?? []
    for (const doc of docs) this.judge(collection, doc, judge, times)
    return docs
  }

  private async page(collection: string, id: number | string, judge: (doc: RestDoc) => string[]) {
    const { status, body, ...times } = await this.get(`/${collection}/${id}?depth=2`)
    if (status === 200) this.judge(collection, { ...body, id }, judge, times)
    else if (status !== 404) this.wrong.push(`${status} for ${collection} ${id}: ${JSON.stringify(body)}`)
  }

  private judge(
    collection: string,
    doc: RestDoc,
    judge: (doc: RestDoc) => string[],
    times: Pick<Sighting, 'asked' | 'answered'>,
  ) {
    this.sightings.push({ collection, id: doc.id, ...times })
    for (const use of listOf(doc.photos)) {
      // Only an id: the photo was taken down after its article was read and before it was.
      const photo = recordOf(use)?.photo
      const id = recordOf(photo)?.id ?? photo
      if (typeof id === 'number' || typeof id === 'string')
        this.sightings.push({ collection: 'photos', id, ...times })
    }
    this.wrong.push(...judge(doc).map((what) => `${collection} ${doc.id}: ${what}`))
  }

  /** Checks that the file is served, unless the photo is gone or has another file by now. */
  private async file({ id, url }: RestDoc): Promise<void> {
    let statuses: (number | string)[] = []
    for (let look = 1; look <= 6; look++) {
      const { status: answered, bytes } = await this.download(String(url))
      if (answered === 200 && bytes > 0) return
      statuses = [...statuses, answered]
      const { status, body } = await this.get(`/photos/${id}`)
      if (status === 404 || body.url !== url) return
      // It was taken down between the two requests and is public again: try once more.
      await sleep(100 * look)
    }
    this.wrong.push(
      `photos ${id}: its file ${String(url)} answered ${statuses.join(', ')} while the photo is public`,
    )
  }

  /** The status and the number of bytes received, or the reason why the download broke off. */
  private async download(url: string): Promise<{ status: number | string; bytes: number }> {
    this.files++
    try {
      const file = await fetch(new URL(url, this.api))
      return { status: file.status, bytes: (await file.arrayBuffer()).byteLength }
    } catch (error) {
      this.wrong.push(`${url} broke off: ${String(error)}`)
      return { status: String(error), bytes: 0 }
    }
  }
}
