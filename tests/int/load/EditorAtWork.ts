import { setTimeout as sleep } from 'node:timers/promises'
import type { BootedNewsroom } from '../helpers/index.ts'
import type { Reading, ReadersAtOnce } from './ReadersAtOnce.ts'
import type { Shown, Stage } from './stage.ts'

/** Answers that look for what was taken down before it is released. */
const enoughLooks = 20

/** A time in which nobody may get a document; milliseconds of `performance.now()`. */
export interface Absence extends Shown {
  /** The takedown was answered. */
  from: number
  /** Its release was asked for. */
  to: number
}

/**
 * An editor who takes one document after another down, releases it when readers have looked for it in
 * vain, and publishes it again.
 */
export class EditorAtWork {
  readonly absences: Absence[] = []
  /** What was refused, in words. */
  readonly refused: string[] = []

  constructor(
    private readonly app: BootedNewsroom,
    private readonly stage: Stage,
    private readonly as: Record<string, string>,
    private readonly readers: Pick<ReadersAtOnce, 'readings'>,
  ) {}

  async work(isOver: () => boolean): Promise<void> {
    for (let turn = 0; !isOver(); turn++) {
      const one = this.stage.all[turn % this.stage.all.length]
      if (one) await this.pull(one)
    }
  }

  private async pull(one: Shown): Promise<void> {
    const { collection, id } = one
    await this.write('POST', `/newsroom/takedown/${collection}/${id}`, { reason: '照片來源未核實' })
    const from = performance.now()
    for (let wait = 0; wait < 100 && this.looks(from) < enoughLooks; wait++) await sleep(20)
    this.absences.push({ ...one, from, to: performance.now() })
    await this.write('POST', `/newsroom/release/${collection}/${id}`, { reason: '已核實' })
    await this.write('PATCH', `/${collection}/${id}`, { _status: 'published' })
  }

  /** How many answers were both asked for and given since. */
  private looks(from: number): number {
    return this.readers.readings.filter(({ asked }) => asked > from).length
  }

  private async write(method: string, path: string, body: Record<string, string>): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const { status, text } = await this.app.rest(method, path, { body, as: this.as })
      if (status === 200) return
      // Another write was quicker: it is to be sent again.
      if (status !== 409 || attempt === 5)
        return void this.refused.push(`${method} ${path}: ${status} ${text}`)
      await sleep(50 * attempt)
    }
  }
}

/** Readings that were asked for and answered while a document was absent. */
export const within = ({ from, to }: Pick<Absence, 'from' | 'to'>, readings: readonly Reading[]): Reading[] =>
  readings.filter(({ asked, answered }) => asked > from && answered < to)

/** Readings that were asked for after a takedown's answer and before its release, and show what it hid. */
export function seenWhileAbsent(absences: readonly Absence[], readings: readonly Reading[]): string[] {
  return absences.flatMap((absence) =>
    within(absence, readings)
      .filter(({ marks }) => marks.includes(absence.mark))
      .map(({ asked }) => `${absence.mark} ${Math.round(asked - absence.from)} ms after its takedown`),
  )
}
