import { keysIn, picturesIn } from '../../gate/kept/pictureKeys.ts'
import type { StoredKept } from '../../gate/kept/KeptStory.ts'
import type { Consumer } from '../Reader.ts'
import { addFigures, noFigures, type Figures } from './figures.ts'

/** What of a story that was delivered is counted. */
export type Delivered = Pick<StoredKept, 'sourceKeys' | 'pictureKeys'>

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

/** How often stories with certain credits went to one consumer in one month. */
interface Tally {
  month: string
  consumer: Consumer | undefined
  /** By the credits as they are written: `sourceKeys` and `pictureKeys`, with a line between. */
  times: Map<string, number>
}

/**
 * Counts of what was delivered, in memory. A delivery is one number more for each story, by its
 * credits as they are written: they are read only when the counts are handed over, because readers
 * wait for what comes before.
 */
export class UsageCounts {
  #tallies = new Map<string, Tally>()
  #back: Counted[] = []

  get isEmpty(): boolean {
    return this.#tallies.size === 0 && this.#back.length === 0
  }

  /** Counts stories that went out together. */
  add(month: string, consumer: Consumer | undefined, stories: readonly Delivered[]): void {
    const { times } = this.#tallyOf(month, consumer)
    for (const { sourceKeys, pictureKeys } of stories) {
      const credits = `${sourceKeys}\n${pictureKeys}`
      times.set(credits, (times.get(credits) ?? 0) + 1)
    }
  }

  #tallyOf(month: string, consumer: Consumer | undefined): Tally {
    const name = `${month} ${consumer?.id ?? ''}`
    const known = this.#tallies.get(name)
    const tally = { month, consumer, times: known?.times ?? new Map<string, number>() }
    // The name that a consumer has now counts.
    if (known?.consumer?.name !== consumer?.name || !known) this.#tallies.set(name, tally)
    return tally
  }

  /** Adds what was counted before, as when it could not be stored. */
  putBack(counted: readonly Counted[]): void {
    this.#back.push(...counted)
  }

  /** Hands over all that was counted, a line once and in one order, and begins anew. */
  takeAll(): Counted[] {
    const lines = new Map<string, Counted>()
    for (const counted of [...this.#back, ...[...this.#tallies.values()].flatMap(countedIn)]) {
      const { stories, pictures } = lines.get(lineOf(counted)) ?? noFigures
      const sum = { stories: stories + counted.stories, pictures: pictures + counted.pictures }
      lines.set(lineOf(counted), { ...counted, ...sum })
    }
    this.#tallies = new Map()
    this.#back = []
    return [...lines].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, counted]) => counted)
  }
}

function countedIn({ month, consumer, times }: Tally): Counted[] {
  const stories = [...times].map(([credits, often]) => {
    const [sourceKeys = '', pictureKeys = ''] = credits.split('\n')
    return { sourceKeys, pictureKeys, often }
  })
  return [...figuresOf(stories)].map(([agency, figures]) => ({
    month,
    consumer: consumer?.id ?? '',
    consumerName: consumer?.name ?? '',
    agency,
    ...figures,
  }))
}

/**
 * The figures of stories by agency, and under the empty key those of all of them together.
 *
 * @param stories each as `often` as it says, or once
 */
export function figuresOf(stories: readonly (Delivered & { often?: number })[]): Map<string, Figures> {
  const all = new Map<string, Figures>()
  for (const { sourceKeys, pictureKeys, often = 1 } of stories) {
    const pictures = picturesIn(pictureKeys)
    addFigures(all, '', { stories: often, pictures: pictures.length * often })
    for (const key of keysIn(sourceKeys)) addFigures(all, key, { stories: often, pictures: 0 })
    for (const key of pictures.flat()) addFigures(all, key, { stories: 0, pictures: often })
  }
  return all
}
