import type { ChildProcess } from 'node:child_process'
import { cp, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NODE_FLAGS } from '../../../scripts/lib/node-flags.mjs'
import { npm } from '../../../scripts/lib/npm.mjs'
import { freePort } from '../../../scripts/lib/ports.mjs'
import { capture, start, stop } from '../../../scripts/lib/processes.mjs'
import { root } from '../../../scripts/lib/root.mjs'
import { waitFor } from '../../../scripts/lib/wait.mjs'

const NEXT = 'node_modules/next/dist/bin/next'

/** What an npm tarball holds. */
export interface Tarball {
  files: string[]
  unpackedSize: number
}

/** A bare Payload app with our tarball installed, built and serving. */
export interface SecondApp {
  folder: string
  tarball: Tarball
  url: string
  stop(): Promise<void>
}

/** Somebody's own environment: none of what tells Payload and Next that a test runs them. */
const theirs = {
  ...Object.fromEntries(
    Object.keys(process.env)
      .filter((name) => /^(VITEST|TEST|NODE_OPTIONS$|npm_)/.test(name))
      .map((name) => [name, undefined]),
  ),
  NODE_ENV: undefined,
  NEXT_TELEMETRY_DISABLED: '1',
}

/**
 * Does what somebody does who adds the plugin to an app: installs the packed tarball (a copy, no link to this
 * repository), generates the import map, makes a database, builds, starts.
 */
export async function secondApp(): Promise<SecondApp> {
  const folder = await mkdtemp(join(tmpdir(), 'newsroom-second-app-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const tarball = await build(folder)
    const { url, server } = await serve(folder)
    const end = async () => {
      await stop(server)
      await remove()
    }
    return { folder, tarball, url, stop: end }
  } catch (error) {
    await remove()
    throw error
  }
}

async function build(folder: string): Promise<Tarball> {
  await cp(join(root, 'tests/pack/app'), folder, { recursive: true })
  // The shell that Payload generates for every app is the same in each, so ours serves as theirs.
  await cp(join(root, 'app/(payload)'), join(folder, 'app/(payload)'), { recursive: true })
  const tarball = await pack(folder)
  await must('npm install', npm(['install', '--no-audit', '--no-fund', '--prefer-offline'], quiet(folder)))
  const payload = join(folder, 'node_modules/payload/bin.js')
  await node(folder, [payload, 'generate:importmap'])
  await node(folder, [payload, 'run', './seed.mjs'])
  await node(folder, [join(folder, NEXT), 'build'])
  return tarball
}

async function serve(folder: string): Promise<{ url: string; server: ChildProcess }> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const args = [join(folder, NEXT), 'start', '-H', '127.0.0.1', '-p', String(port)]
  const server = start(process.execPath, args, { cwd: folder, env: theirs })
  try {
    await waitFor(() => serves(server, url), { what: 'the second app to serve', timeoutMs: 60_000 })
    return { url, server }
  } catch (error) {
    await stop(server)
    throw error
  }
}

async function pack(folder: string): Promise<Tarball> {
  // Files of an older build, whose source is gone, would be packed as well.
  await rm(join(root, 'dist'), { recursive: true, force: true })
  const { stdout } = await must(
    'npm pack',
    npm(['pack', '--json', '--pack-destination', folder], quiet(root)),
  )
  const name = (await readdir(folder)).find((each) => each.endsWith('.tgz'))
  if (!name) throw new Error('npm pack left no tarball.')
  await rename(join(folder, name), join(folder, 'payload-newsroom.tgz'))
  // prepack prints before the JSON. The shape is npm's own (`npm help pack`).
  const [report] = JSON.parse(stdout.slice(stdout.indexOf('[\n'))) as [
    { files: { path: string }[]; unpackedSize: number },
  ]
  return { files: report.files.map(({ path }) => path), unpackedSize: report.unpackedSize }
}

const quiet = (cwd: string) => ({
  cwd,
  env: theirs,
  // A tuple, where TypeScript would see a list of texts.
  stdio: ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'],
})

const node = (cwd: string, args: string[]) =>
  must(
    args.slice(0, 2).join(' '),
    capture(process.execPath, [...NODE_FLAGS, ...args], { cwd, env: theirs, timeoutMs: 600_000 }),
  )

async function must<R extends { code: number; stdout: string; stderr: string; timedOut: boolean }>(
  what: string,
  running: Promise<R>,
) {
  const result = await running
  if (result.code === 0) return result
  const how = result.timedOut ? 'took too long and was ended' : `ended with exit code ${result.code}`
  throw new Error(`${what} ${how}:\n${result.stdout}\n${result.stderr}`)
}

async function serves(server: ChildProcess, url: string): Promise<boolean> {
  if (server.exitCode !== null) throw new Error(`The second app ended with exit code ${server.exitCode}.`)
  try {
    return (await fetch(`${url}/api/recipes`)).ok
  } catch {
    return false // does not listen yet: asked again until the time is over
  }
}
