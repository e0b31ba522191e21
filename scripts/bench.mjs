import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { isOver, table } from './lib/bench-table.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { startMongo } from './lib/mongo.mjs'
import { NODE_FLAGS } from './lib/node-flags.mjs'
import { run } from './lib/processes.mjs'
import { root } from './lib/root.mjs'

const folder = join(root, 'bench')
const compiled = join(root, '.cache/bench')
const available = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && name !== 'harness.ts')
  .map((name) => name.slice(0, -'.ts'.length))

/**
 * Makes plain JavaScript of the benchmarks and what they measure, as a user's build would: no loader stands between
 * Node and the code.
 */
async function compile() {
  rmSync(compiled, { recursive: true, force: true })
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const { code } = await run(process.execPath, [tsc, '-p', join(folder, 'tsconfig.json')], { cwd: root })
  if (code !== 0) throw new Error('TypeScript could not compile the benchmarks (its message is above).')
}

/** Benchmarks with rows for MongoDB, where one can be had. */
const onMongoToo = new Set(['publishing'])

/** One benchmark, in a process of its own, so that no other's heap or compiled code is in its numbers. */
async function measure(name, scratch) {
  console.log(`\n=== ${name} ===`)
  if (!onMongoToo.has(name)) return measureIn(name, scratch)
  const mongo = await startMongo()
  if ('reason' in mongo) {
    console.log(`MongoDB is left out.\n${mongo.reason}`)
    return measureIn(name, scratch)
  }
  try {
    return await measureIn(name, scratch, mongo)
  } finally {
    await mongo.stop()
  }
}

async function measureIn(name, scratch, mongo) {
  const rows = join(scratch, `${name}.json`)
  const child = [join(root, 'scripts/lib/bench-child.mjs'), join(compiled, 'bench', `${name}.js`), rows]
  const { code } = await run(process.execPath, [...NODE_FLAGS, '--expose-gc', ...child], {
    cwd: root,
    // As in the tests: Payload pushes its schema into a fresh database and opens no socket to a dev server.
    env: { NODE_ENV: 'test', ...(mongo && { TEST_MONGODB_URI: mongo.url, BENCH_MONGODB: mongo.kind }) },
    timeoutMs: 20 * 60_000,
  })
  if (code !== 0) throw new Error(`The benchmark "${name}" failed (exit code ${code}; its message is above).`)
  return JSON.parse(readFileSync(rows, 'utf8'))
}

function keep(rows) {
  const machine = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length }
  mkdirSync(join(folder, 'results'), { recursive: true })
  const file = join(folder, 'results/latest.json')
  writeFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), ...machine, rows }, null, 2)}\n`)
  return file
}

async function main(args) {
  const strict = args.includes('--strict')
  const asked = args.filter((arg) => arg !== '--strict')
  const unknown = asked.filter((name) => !available.includes(name))
  if (unknown.length > 0) {
    throw new Error(`No such benchmark: ${unknown.join(', ')}. There are: ${available.join(', ')}.`)
  }
  await ensureInstalled()
  await compile()
  const scratch = mkdtempSync(join(tmpdir(), 'newsroom-bench-'))
  try {
    const rows = []
    for (const name of asked.length > 0 ? asked : available) rows.push(...(await measure(name, scratch)))
    console.log(`\n${table(rows)}\n\nThe same as JSON: ${keep(rows)}`)
    const over = rows.filter(isOver)
    if (over.length > 0)
      console.log(`${over.length} over the limit${strict ? '' : ' (exit code 1 with --strict)'}.`)
    return strict && over.length > 0 ? 1 : 0
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

process.exitCode = await main(process.argv.slice(2)).catch((error) => {
  console.error(error.message)
  return 2
})
