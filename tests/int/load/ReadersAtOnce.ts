import { formats, type Format } from '../../../src/feeds/index.ts'
import type { Shown, Stage } from './stage.ts'

/** What an answer showed, and when it was asked for and there; milliseconds of `performance.now()`. */
export interface Reading {
  asked: number
  answered: number
  marks: readonly string[]
}

/**
 * Readers with a connection each, who ask for everything in turn: the list, its pages, every story
 * and every feed in every format, what changed; and half of the time again by the tag they got.
 */
export class ReadersAtOnce {
  readonly readings: Reading[] = []
  /** Each in words. */
  readonly wrong: string[] = []
  readonly statuses = new Map<number, number>()
  private readonly tags = new Map<string, string>()

  constructor(
    private readonly api: string,
    private readonly stage: Stage,
  ) {}

  /** Reads with so many connections until it is over; resolves when the last answer is there. */
  async read(connections: number, isOver: () => boolean): Promise<void> {
    const paths = this.paths()
    const one = async (number: number) => {
      for (let turn = number * 7; !isOver(); turn++) await this.ask(paths[turn % paths.length] ?? '')
    }
    await Promise.all(Array.from({ length: connections }, (_, number) => one(number)))
  }

  private paths(): string[] {
    const all = Object.values<Format>(formats)
    const feeds = all.flatMap(({ list }) => (list ? [`/feeds/${list.feed}`] : []))
    const suffixes = ['', ...all.flatMap(({ story }) => (story ? [story.suffix] : []))]
    const stories = this.stage.slugs.flatMap((slug) => suffixes.map((suffix) => `/stories/${slug}${suffix}`))
    const lists = [
      '/stories?limit=10',
      '/stories?limit=5&body=html',
      '/stories?limit=100',
      '/stories/changes',
    ]
    return [
      ...stories,
      ...stories.flatMap((_, n) => [...lists, ...feeds][n % (lists.length + feeds.length)] ?? []),
    ]
  }

  private async ask(path: string): Promise<void> {
    const tag = Math.random() < 0.5 ? this.tags.get(path) : undefined
    const asked = performance.now()
    const headers = { connection: 'keep-alive', ...(tag !== undefined && { 'if-none-match': tag }) }
    try {
      const answer = await fetch(`${this.api}${path}`, { headers })
      const text = await answer.text()
      this.take(path, answer, { text, asked, answered: performance.now() })
    } catch (error) {
      this.wrong.push(`${path} broke off: ${String(error)}`)
    }
  }

  private take(
    path: string,
    { status, headers }: Response,
    { text, asked, answered }: { text: string; asked: number; answered: number },
  ): void {
    this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1)
    if (status !== 200) {
      const isStory = path.startsWith('/stories/load-')
      if (status !== 304 && !(status === 410 && isStory)) this.wrong.push(`${path}: ${status} ${text}`)
      return
    }
    this.tags.set(path, headers.get('etag') ?? '')
    const shown = this.stage.all.filter(({ mark }) => text.includes(mark))
    this.wrong.push(...shown.filter((one) => !text.includes(one.credit)).map((one) => uncredited(path, one)))
    this.readings.push({ asked, answered, marks: shown.map(({ mark }) => mark) })
  }
}

const uncredited = (path: string, { mark, credit }: Shown): string => `${path}: ${mark} without ${credit}`
