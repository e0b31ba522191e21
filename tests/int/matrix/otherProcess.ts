import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type BootedNewsroom, type RestDoc } from '../helpers/index.ts'

/** Another process that reads the same database, over HTTP. */
export interface OtherProcess {
  /** What `GET` on a path behind `/api` answers: to nobody, or to whoever the headers say. */
  get(path: string, as?: Record<string, string>): Promise<{ status: number; body: { docs?: RestDoc[] } }>
  stop(): void
}

/** Starts one beside a booted newsroom. */
export async function otherProcess(app: BootedNewsroom): Promise<OtherProcess> {
  const script = fileURLToPath(new URL('reader.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, app.url, app.mediaDir], {
    env: { ...process.env, PAYLOAD_FORCE_DRIZZLE_PUSH: undefined, NODE_ENV: 'production' },
  })
  const port = await new Promise<string>((resolve, reject) => {
    let said = ''
    const listen = (part: unknown) => {
      said += String(part)
      const found = /^port (\d+)$/m.exec(said)?.[1]
      if (found) resolve(found)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('exit', (code) => reject(new Error(`The reading process ended with ${code}: ${said}`)))
  })
  return {
    get: async (path, as = {}) => {
      const response = await fetch(`http://127.0.0.1:${port}/api${path}`, { headers: as })
      // Payload's REST answers with JSON; what a test expects in it, it says itself.
      return { status: response.status, body: (await response.json()) as { docs?: RestDoc[] } }
    },
    stop: () => child.stdin.end(),
  }
}
