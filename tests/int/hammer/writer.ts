import { setTimeout as sleep } from 'node:timers/promises'
import { picture } from '../helpers/documents.ts'
import type { RestFile } from '../helpers/rest.ts'
import type { Deed, Entry, Journal, Subject } from './journal.ts'
import type { Servers } from './servers.ts'

/** What all writers share. */
export interface Stage {
  servers: Servers
  journal: Journal
  as: Record<string, string>
  articles: Subject[]
  photos: Subject[]
  /** Photos that were never public: only their files may be replaced. */
  drafts: Subject[]
  sources: (number | string)[]
  /** How many writes are under way. */
  underWay: { count: number }
}

const oneOf = <T>(list: readonly T[]): T => {
  const one = list[Math.floor(Math.random() * list.length)]
  if (one === undefined) throw new Error('Nothing to choose from.')
  return one
}

/** How often a write that conflicted with another is sent again before its writer gives up. */
const attempts = 5

/** One person who writes: does one thing after another until told to stop. */
export class Writer {
  private count = 0

  constructor(
    private readonly stage: Stage,
    private readonly number: number,
  ) {}

  async work(isOver: () => boolean): Promise<void> {
    while (!isOver()) await this.doSomething()
  }

  private doSomething(): Promise<unknown> {
    const { articles, photos, drafts } = this.stage
    const dice = Math.random()
    if (dice < 0.3) return this.publish(oneOf(articles))
    if (dice < 0.55) return this.publish(oneOf(photos))
    if (dice < 0.65) return this.save(oneOf([...articles, ...photos]), 'draft')
    if (dice < 0.72) return this.save(oneOf([...articles, ...photos]), 'strip')
    if (dice < 0.8) return this.replace(oneOf(drafts))
    if (dice < 0.9) return this.pull(oneOf(articles))
    return this.exchange(oneOf(photos))
  }

  private publish = (subject: Subject) => this.save(subject, 'publish')

  /** Takes it down, releases it and publishes it again. */
  private async pull(subject: Subject): Promise<void> {
    await this.decide(subject, 'takedown')
    await this.decide(subject, 'release')
    await this.publish(subject)
  }

  /**
   * Takes a photo down, tries to replace its file, which must be refused because readers have had
   * the photo, and publishes it again.
   */
  private async exchange(subject: Subject): Promise<void> {
    await this.decide(subject, 'takedown')
    await this.replace(subject)
    await this.decide(subject, 'release')
    await this.publish(subject)
  }

  private decide(subject: Subject, deed: 'takedown' | 'release'): Promise<Entry> {
    const path = `/newsroom/${deed}/${subject.collection}/${subject.id}`
    return this.write(subject, deed, (marker) => ['POST', path, { data: { reason: marker } }])
  }

  private save(subject: Subject, deed: 'publish' | 'draft' | 'strip'): Promise<Entry> {
    const draft = deed === 'draft'
    const { collection, id } = subject
    return this.write(subject, deed, (marker) => {
      const credited = deed === 'strip' ? [] : this.credits()
      const data = { ...wordsOf(subject, marker, credited), ...(!draft && { _status: 'published' }) }
      return ['PATCH', `/${collection}/${id}${draft ? '?draft=true' : ''}`, { data }]
    })
  }

  private async replace(subject: Subject): Promise<Entry> {
    const file = await picture()
    return this.write(subject, 'file', (marker) => {
      const data = wordsOf(subject, marker, this.credits())
      return ['PATCH', `/photos/${subject.id}?draft=true`, { data, file }]
    })
  }

  /** One source or two. */
  private credits(): (number | string)[] {
    const { sources } = this.stage
    return [...new Set([oneOf(sources), oneOf(sources)])]
  }

  /** Sends a write, and sends it again after a while when it conflicted with another. */
  private async write(
    subject: Subject,
    deed: Deed,
    make: (marker: string) => [method: string, path: string, content: Content],
  ): Promise<Entry> {
    for (let attempt = 1; ; attempt++) {
      const marker = `第${this.number}人第${++this.count}次`
      const entry = await this.send(subject, deed, marker, ...make(marker))
      this.stage.journal.entries.push(entry)
      const again = entry.status === 'cut' || entry.retryAfter !== null
      if (!again || attempt === attempts) return entry
      await sleep(Math.random() * 100 * 2 ** attempt)
    }
  }

  private async send(
    subject: Subject,
    deed: Deed,
    marker: string,
    method: string,
    path: string,
    content: Content,
  ): Promise<Entry> {
    const { servers, as, underWay } = this.stage
    const url = `${servers.for(this.number).api}${path}`
    const begun = { ...subject, deed, marker, sent: performance.now() }
    underWay.count++
    try {
      const response = await fetch(url, { method, ...bodyOf(content, as) })
      const text = await response.text()
      const retryAfter = response.headers.get('retry-after')
      return { ...begun, answered: performance.now(), status: response.status, retryAfter, text }
    } catch (error) {
      if (!isCut(error)) throw error
      // The server was killed before it had answered completely: the write may or may not have been
      // made.
      return { ...begun, answered: Infinity, status: 'cut', retryAfter: null, text: String(error) }
    } finally {
      underWay.count--
    }
  }
}

/** What a request carries: a document, with its file or without. */
interface Content {
  data: Record<string, unknown>
  file?: RestFile
}

/** As the admin sends it: JSON, or multipart where there is a file. */
function bodyOf({ data, file }: Content, as: Record<string, string>): RequestInit {
  const json = JSON.stringify(data)
  if (!file) return { body: json, headers: { ...as, 'content-type': 'application/json' } }
  const form = new FormData()
  form.set('_payload', json)
  form.set('file', new File([new Uint8Array(file.bytes)], file.name, { type: file.type }))
  return { body: form, headers: as }
}

/**
 * Whether the error means that the server's process was killed. Every other error is a bug of this
 * test.
 */
const isCut = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error &&
    ['ECONNRESET', 'ECONNREFUSED', 'UND_ERR_SOCKET', 'EPIPE'].includes(String(error.code))) ||
    isCut(error.cause))

const wordsOf = ({ collection }: Subject, marker: string, sources: (number | string)[]) =>
  collection === 'articles'
    ? { headline: marker, attribution: { form: sources.length > 1 ? 'compiled' : 'report', sources } }
    : { caption: marker, credits: sources }
