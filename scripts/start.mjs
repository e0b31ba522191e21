import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { ensureBuilt } from './lib/build.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { listening } from './lib/ports.mjs'
import { start } from './lib/processes.mjs'
import { root } from './lib/root.mjs'
import { waitFor } from './lib/wait.mjs'

/**
 * `npm start`: installs, builds when the source has changed, and serves a working newsroom on a machine with only Node.
 * The second start compares one fingerprint and serves.
 */
const port = process.env.PORT || '3000'
const url = `http://localhost:${port}`
const next = join(root, 'node_modules/next/dist/bin/next')

try {
  checkNode()
  await checkPort()
  await ensureInstalled()
  await ensureBuilt()
  await serve()
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`)
  process.exit(1)
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Error(
    `This newsroom needs Node 20.19 or newer; this is ${process.versions.node}. Install a current one and try again.`,
  )
}

/** Asked first: another program that listens on the port would answer our questions instead of the newsroom. */
async function checkPort() {
  if (!(await listening(Number(port)))) return
  throw new Error(`Port ${port} is taken by another program. PORT=3001 npm start uses another.`)
}

async function serve() {
  const child = start(process.execPath, [next, 'start', '-p', port], {
    cwd: root,
    stdio: ['inherit', 'pipe', 'inherit'],
    env: {
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      NEWSROOM_FIRST_RUN: '1',
      // Payload writes days and hours on the server too, in the server's own zone.
      TZ: process.env.TZ || 'Asia/Hong_Kong',
    },
  })
  const told = []
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith('newsroom> ')) told.push(line.slice('newsroom> '.length))
    else console.log(line)
  })
  const ended = new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
  await Promise.race([ready(), ended.then((code) => Promise.reject(new Error(whyItEnded(code))))])
  greet(told)
  process.exitCode = await ended
}

/** The first request opens the database, makes it when it is new, and puts in the sample page. */
async function ready() {
  const answers = async () => {
    try {
      return await fetch(`${url}/api/access`, { signal: AbortSignal.timeout(120_000) })
    } catch {
      return undefined // does not listen yet: asked again
    }
  }
  const answer = await waitFor(answers, { what: `the newsroom at ${url}`, timeoutMs: 180_000 })
  if (!answer.ok) {
    throw new Error(
      `The newsroom started but cannot open its database (HTTP ${answer.status}; the reason is above).`,
    )
  }
}

const whyItEnded = (code) =>
  `The server ended with exit code ${code}; its reason is above. Is port ${port} taken? PORT=3001 npm start uses another.`

function greet(told) {
  const where = process.env.DATABASE_URI
    ? process.env.DATABASE_URI.replace(/\/\/[^@/]*@/, '//…@')
    : join(resolve(root, process.env.NEWSROOM_DATA_DIR || 'data'), 'newsroom.db')
  const lines = [`The newsroom is open at ${url}/admin`, `database: ${where}`, ...told, 'Ctrl-C closes it.']
  console.log(`\n${lines.map((line) => `  ${line}`).join('\n')}\n`)
}
