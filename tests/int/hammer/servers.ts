import type { ChildProcess } from 'node:child_process'
import { servingProcess } from '../helpers/servingProcess.ts'

/** A process that serves the newsroom over HTTP. */
export interface Server {
  /** `http://127.0.0.1:N/api` */
  api: string
  /** The process's id. */
  pid: number | undefined
  /** All that it has printed so far, its errors above all. */
  printed: () => string
  /** `kill -9`; resolves when it is gone. */
  kill(): Promise<void>
}

const script = new URL('server.ts', import.meta.url)

/** Starts one; ready when it resolves. */
export async function startServer(databaseUrl: string, mediaDir: string): Promise<Server> {
  const { child, api, printed } = await servingProcess(script, databaseUrl, mediaDir)
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return { api, pid: child.pid, printed, kill: () => killed(child, gone) }
}

async function killed(child: ChildProcess, gone: Promise<void>): Promise<void> {
  child.kill('SIGKILL')
  await gone
}

/** The processes that writers send to. Before one is killed, its successor is started. */
export interface Servers {
  /** The process that currently serves this writer. */
  for(writer: number): Server
  /** The output of all processes, killed ones included. */
  printed(): string
  /**
   * Starts another process, waits for `until`, then kills one and puts the new one in its place.
   */
  replaceOne(until: () => Promise<void>): Promise<void>
  stop(): Promise<void>
}

/** Starts as many as `count`. */
export async function startServers(start: () => Promise<Server>, count: number): Promise<Servers> {
  const serving: Server[] = []
  for (let n = 0; n < count; n++) serving.push(await start())
  const all = [...serving]
  let turn = 0
  return {
    for(writer) {
      const server = serving[writer % serving.length]
      if (!server) throw new Error('No server was started.')
      return server
    },
    printed: () => all.map(({ printed }) => printed()).join(''),
    async replaceOne(until) {
      const next = await start()
      all.push(next)
      await until()
      const index = turn++ % serving.length
      const old = serving[index]
      serving[index] = next
      await old?.kill()
    },
    async stop() {
      await Promise.all(serving.map(({ kill }) => kill()))
    },
  }
}
