import { findChromium } from './lib/browser.mjs'
import { ensurePrograms } from './lib/debian.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { lint } from './lib/lint.mjs'
import { startMongo } from './lib/mongo.mjs'
import { findNewsReaders } from './lib/news-readers.mjs'
import { startPostgres } from './lib/postgres.mjs'
import { closingLine, FAIL, SKIP, sum } from './lib/tally.mjs'
import { findVeraPdf } from './lib/verapdf.mjs'
import { runVitest } from './lib/vitest.mjs'

const minutes = (n) => ({ timeoutMs: n * 60_000 })
const onCI = Boolean(process.env.CI) && process.env.CI !== 'false'

/** Everything `npm test` does, in this order; `node scripts/test.mjs unit lint` does only these. */
const STEPS = {
  lint,
  unit: () => runVitest('unit', minutes(10)),
  print: inPrint,
  'int-sqlite': () => runVitest('int-sqlite', minutes(22)),
  'int-postgres': () => onServer('int-postgres', postgres),
  'int-mongo': () => onServer('int-mongo', mongo),
  pack: () => runVitest('pack', minutes(12)),
  e2e: inBrowser,
}

/**
 * Not Postgres yet: its suite, the matrix with it, was run in parts and never whole beside the others
 * within CI's time (`node scripts/test.mjs int-postgres` runs it).
 */
const WHOLE = Object.keys(STEPS).filter((name) => name !== 'int-postgres')

/** Programs that others wrote, which read what we print. */
const READERS = {
  pdffonts: 'poppler-utils',
  pdfimages: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  pdftotext: 'poppler-utils',
  qpdf: 'qpdf',
  gs: 'ghostscript',
  mutool: 'mupdf-tools',
  scribus: 'scribus',
  xmllint: 'libxml2-utils',
  exiftool: 'libimage-exiftool-perl',
}

async function inPrint() {
  const reason = await ensurePrograms(READERS)
  if (reason) return missing('What reads our print', reason)
  const readers = await findNewsReaders()
  if ('reason' in readers) return missing('What reads our feeds', readers.reason)
  return runVitest('print', { env: { VERAPDF_CLASSPATH: await findVeraPdf() }, ...minutes(10) })
}

/** A suite on a database server, which is found or started, and told to it by this variable. */
async function onServer(suite, { name, find, variable, timeoutMs }) {
  const server = await find()
  if ('reason' in server) return missing(name, server.reason)
  console.log(`On ${server.kind}.`)
  try {
    return await runVitest(suite, { env: { [variable]: server.url }, timeoutMs })
  } finally {
    await server.stop()
  }
}

const mongo = { name: 'MongoDB', find: startMongo, variable: 'TEST_MONGODB_URI', ...minutes(26) }
const postgres = { name: 'Postgres', find: startPostgres, variable: 'TEST_POSTGRES_URI', ...minutes(18) }

async function inBrowser() {
  const chromium = await findChromium()
  if ('reason' in chromium) return missing('Chromium', chromium.reason)
  return runVitest('e2e', { env: { CHROMIUM_PATH: chromium.path }, ...minutes(14) })
}

/** What this machine cannot have is no pass: a failure on CI, a skip that says why on somebody's laptop. */
function missing(what, reason) {
  const verdict = onCI ? 'NOT RUN, which is a failure on CI' : 'SKIPPED'
  console.error(`${verdict}: ${what} could not be had.\n${reason}`)
  return onCI ? FAIL : SKIP
}

async function step(name) {
  const began = Date.now()
  console.log(`\n=== ${name} ===`)
  const tally = await STEPS[name]().catch((error) => {
    console.error(error)
    return FAIL
  })
  const seconds = Math.round((Date.now() - began) / 1000)
  return { name, tally, seconds }
}

function word({ passed, failed }) {
  if (failed > 0) return 'FAILED'
  return passed > 0 ? 'ok' : 'skipped'
}

async function main(names) {
  const unknown = names.filter((name) => !Object.hasOwn(STEPS, name))
  if (unknown.length > 0) {
    console.error(`No such step: ${unknown.join(', ')}. There are: ${Object.keys(STEPS).join(', ')}.`)
    return 2
  }
  await ensureInstalled()
  const done = []
  for (const name of names.length > 0 ? names : WHOLE) done.push(await step(name))
  console.log('')
  for (const { name, tally, seconds } of done) {
    console.log(`${name.padEnd(12)}${word(tally).padEnd(9)}${String(seconds).padStart(5)} s`)
  }
  for (const { name, tally } of done) {
    for (const failure of tally.failures ?? []) console.log(`FAILED in ${name}: ${failure}`)
  }
  const total = sum(done.map(({ tally }) => tally))
  console.log(closingLine(total))
  return total.failed > 0 || total.passed === 0 ? 1 : 0
}

process.exitCode = await main(process.argv.slice(2)).catch((error) => {
  console.error(error.message)
  console.log(closingLine(FAIL))
  return 1
})
