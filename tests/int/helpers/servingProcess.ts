import { spawn, type ChildProcess } from 'node:child_process'
import { NODE_FLAGS } from '../../../scripts/lib/node-flags.mjs'
import { bundledScript } from './bundledScript.ts'

/** A process that serves the newsroom over HTTP: see `serveRequests`. */
export interface ServingProcess {
  child: ChildProcess
  /** `http://127.0.0.1:N/api` */
  api: string
  /** All that it has printed so far, its errors above all. */
  printed: () => string
}

/**
 * Starts one; ready when it resolves.
 *
 * @param script a TypeScript file that calls `serveRequests`
 * @throws {Error} with what it printed, when it ends before it serves
 */
export async function servingProcess(script: URL, databaseUrl: string, mediaDir: string) {
  const args = [...NODE_FLAGS, await bundledScript(script), databaseUrl, mediaDir]
  const env = { ...process.env, PAYLOAD_FORCE_DRIZZLE_PUSH: undefined, NODE_ENV: 'production' as const }
  const child = spawn(process.execPath, args, { env })
  let printed = ''
  const port = await new Promise<string>((resolve, reject) => {
    const listen = (part: unknown) => {
      printed += String(part)
      const found = /^port (\d+)$/m.exec(printed)?.[1]
      if (found) resolve(found)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('exit', (code) => reject(new Error(`A serving process ended with ${code}: ${printed}`)))
  })
  const serving: ServingProcess = { child, api: `http://127.0.0.1:${port}/api`, printed: () => printed }
  return serving
}
