import { keysIn, picturesIn } from '../../gate/kept/pictureKeys.ts'
import type { StoredKept } from '../../gate/kept/KeptStory.ts'
import type { Consumer } from '../Reader.ts'

/** What of a story that was delivered is counted. */
export type Delivered = Pick<StoredKept, 'sourceKeys' | 'pictureKeys'>

/** How many stories, and how many pictures. */
export interface Figures {
  stories: number
  pictures: number
}

/** What one consumer was delivered in one month of one agency, or of all of them. */
export interface Counted extends Figures {
  /** `YYYY-MM`. */
  month: string
  /** See `Consumer`; empty for all who read without a key. */
  consumer: string
  /** As it was called when it was last counted. */
  consumerName: string
  /** The key of a source; empty for everything, whoever it credits. */
  agency: string
}

/** A key that is there once for each line: nothing in it has a space. */
export const lineOf = ({ month, consumer, agency }: Omit<Counted, keyof Figures | 'consumerName'>): string =>
  `${month} ${consumer || '-'} ${agency || '-'}`

/** Counts of what was delivered, in memory: as many as there are consumers times agencies. */
export class UsageCounts {
  #counts = new Map<string, Counted>()

  get size(): number {
    return this.#counts.size
  }

  /** Counts stories that went out together. */
  add(month: string, consumer: Consumer | undefined, stories: readonly Delivered[]): void {
    const line = (agency: string, figures: Figures) =>
      this.putBack({
        month,
        consumer: consumer?.id ?? '',
        consumerName: consumer?.name ?? '',
        agency,
        ...figures,
      })
    for (const [agency, figures] of figuresOf(stories)) line(agency, figures)
  }

  /** Adds what was counted before, as when it could not be stored. */
  putBack(counted: Counted): void {
    const line = lineOf(counted)
    const known = this.#counts.get(line)
    const { stories = 0, pictures = 0 } = known ?? {}
    this.#counts.set(line, {
      ...counted,
      stories: stories + counted.stories,
      pictures: pictures + counted.pictures,
    })
  }

  /** Hands over all that was counted, in one order, and begins anew. */
  takeAll(): Counted[] {
    const lines = [...this.#counts].sort(([one], [other]) => (one < other ? -1 : 1))
    this.#counts = new Map()
    return lines.map(([, counted]) => counted)
  }
}

/** The figures of stories by agency, and under the empty key those of all of them together. */
export function figuresOf(stories: readonly Delivered[]): Map<string, Figures> {
  const all = new Map<string, Figures>()
  const of = (agency: string): Figures => {
    const known = all.get(agency) ?? { stories: 0, pictures: 0 }
    all.set(agency, known)
    return known
  }
  for (const { sourceKeys, pictureKeys } of stories) {
    const pictures = picturesIn(pictureKeys)
    of('').stories += 1
    of('').pictures += pictures.length
    for (const key of keysIn(sourceKeys)) of(key).stories += 1
    for (const key of pictures.flat()) of(key).pictures += 1
  }
  return all
}
