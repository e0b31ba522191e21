import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type Server } from './hammer/servers.ts'
import { bootNewsroom, type BootedNewsroom } from './helpers/index.ts'
import { EditorAtWork, seenWhileAbsent, within } from './load/EditorAtWork.ts'
import { ReadersAtOnce } from './load/ReadersAtOnce.ts'
import { setStage } from './load/stage.ts'

/**
 * `LOAD_SECONDS=60` for the whole of it; memory is looked at from thirty seconds on, before that it
 * is still growing to its size.
 */
const seconds = Number(process.env.LOAD_SECONDS ?? 8)
const connections = Number(process.env.LOAD_CONNECTIONS ?? 64)

let app: BootedNewsroom
let serving: Server
let readers: ReadersAtOnce
let editor: EditorAtWork
/** Megabytes that the serving process holds, second by second. */
const memory: number[] = []

beforeAll(async () => {
  app = await bootNewsroom()
  const stage = await setStage(app)
  serving = await startServer(app.url, app.mediaDir)
  readers = new ReadersAtOnce(serving.api, stage)
  editor = new EditorAtWork(app, stage, await app.as('editor'), readers)
  const end = performance.now() + seconds * 1_000
  const isOver = () => performance.now() > end
  await Promise.all([readers.read(connections, isOver), editor.work(isOver), watchMemory(isOver)])
  console.info(figures())
}, 600_000)
afterAll(async () => {
  await serving?.kill()
  await app?.stop()
})

async function watchMemory(isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const status = await readFile(`/proc/${serving.pid}/status`, 'utf8').catch(() => '')
    const kilobytes = Number(/^VmRSS:\s+(\d+)/mu.exec(status)?.[1] ?? 0)
    if (kilobytes > 0) memory.push(Math.round(kilobytes / 1_024))
    await sleep(1_000)
  }
}

/** A summary in one line. */
function figures(): string {
  const times = readers.readings.map(({ asked, answered }) => answered - asked).toSorted((a, b) => a - b)
  const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0)
  const counts = JSON.stringify(Object.fromEntries(readers.statuses))
  return `${connections} connections, ${seconds} s: ${counts}; median ${at(0.5)} ms, 99th ${at(0.99)} ms; ${editor.absences.length} takedowns; MB ${memory.join(' ')}`
}

const middle = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

describe(`${connections} readers at once for ${seconds} seconds, while an editor takes down, releases and publishes`, () => {
  it('get stories, feeds and what they have already, and no error', () => {
    expect(readers.readings.length).toBeGreaterThan(connections)
    expect(readers.statuses.get(304) ?? 0).toBeGreaterThan(0)
    expect(readers.wrong.slice(0, 5), serving.printed()).toEqual([])
  })

  it('get nothing after the answer of its takedown, in any format', () => {
    const looked = editor.absences.filter((absence) => within(absence, readers.readings).length > 0)
    expect(looked.length).toBeGreaterThan(0)
    expect(seenWhileAbsent(editor.absences, readers.readings).slice(0, 5)).toEqual([])
  })

  it('would be found out with what they had before', () => {
    const [absence] = editor.absences
    if (!absence) throw new Error('Nothing was taken down.')
    const { mark, from, to } = absence
    const kept = { asked: from + 1, answered: to - 1, marks: [mark] }
    expect(seenWhileAbsent([absence], [kept])).toEqual([`${mark} 1 ms after its takedown`])
  })

  it('get each document again once it is released: every mark is read', () => {
    const read = new Set(readers.readings.flatMap(({ marks }) => marks))
    expect(read.size).toBe(18)
  })

  it('hold no editor up: nothing of theirs is refused', () => {
    expect(editor.refused).toEqual([])
  })

  it.runIf(seconds >= 30)('leave the memory of the server as it is (from 30 seconds on)', () => {
    const third = Math.floor(memory.length / 3)
    expect(middle(memory.slice(-third))).toBeLessThan(1.15 * middle(memory.slice(third, 2 * third)))
  })
})
