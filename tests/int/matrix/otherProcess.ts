import type { BootedNewsroom, RestDoc } from '../helpers/index.ts'
import { servingProcess } from '../helpers/servingProcess.ts'

/** Another process that reads the same database, over HTTP. */
export interface OtherProcess {
  /** Answers `GET` on a path behind `/api`: without a login, or as the user of these headers. */
  get(path: string, as?: Record<string, string>): Promise<{ status: number; body: { docs?: RestDoc[] } }>
  stop(): void
}

/** Starts one beside a booted newsroom. */
export async function otherProcess(app: BootedNewsroom): Promise<OtherProcess> {
  const { child, api } = await servingProcess(new URL('reader.ts', import.meta.url), app.url, app.mediaDir)
  return {
    get: async (path, as = {}) => {
      const response = await fetch(`${api}${path}`, { headers: as })
      // Payload's REST answers with JSON; each test checks what it expects in it.
      return { status: response.status, body: (await response.json()) as { docs?: RestDoc[] } }
    },
    stop: () => child.stdin?.end(),
  }
}
