import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { NODE_FLAGS } from './scripts/lib/node-flags.mjs'
import { LongestFirst } from './tests/LongestFirst.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * Seven suites: `unit` (pure; `unit-alone` is its part that replaces modules), `print` (what is printed, read by programs that others wrote), `int-sqlite`, `int-postgres` and `int-mongo`, which are the same files on three databases, `pack` (the
 * package in somebody else's app) and `e2e` (the newsroom in a browser). `npm test` runs them one after another.
 */
const alias = {
  '@payload-config': here('./payload.config.ts'),
  'payload-newsroom/collections': here('./collections/index.ts'),
  'payload-newsroom/client': here('./src/exports/client.ts'),
  'payload-newsroom/client-api': here('./src/exports/clientApi.ts'),
  'payload-newsroom/rsc': here('./src/exports/rsc.ts'),
  'payload-newsroom/print': here('./src/print/index.ts'),
  'payload-newsroom': here('./src/index.ts'),
}

/** Unit tests that put other modules in the place of some: others must not get those, so each has a world of its own. */
const replacing = readdirSync(here('./tests/unit'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/u.test(file))
  .map((file) => `tests/unit/${file}`)
  .filter((file) => /\bvi\.(?:mock|doMock|resetModules)\(/u.test(readFileSync(here(file), 'utf8')))

const integration = (database: 'sqlite' | 'postgres' | 'mongo') => ({
  resolve: { alias },
  test: {
    name: `int-${database}`,
    include: ['tests/int/**/*.test.ts'],
    env: { TEST_DATABASE: database },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Payload and the plugin are loaded once for each of the two workers, not once for each of the files.
    isolate: false,
    execArgv: NODE_FLAGS,
    globalSetup: database === 'sqlite' ? [] : [`tests/int/helpers/${database}-setup.ts`],
  },
})

export default defineConfig({
  test: {
    maxWorkers: 2,
    // The suites load the same sources: what Vite made of them for one serves the next.
    experimental: { fsModuleCache: true },
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: replacing,
          testTimeout: 30_000,
          execArgv: NODE_FLAGS,
          // Most of what a file takes is loading what it tests.
          isolate: false,
        },
      },
      {
        resolve: { alias },
        test: { name: 'unit-alone', include: replacing, testTimeout: 30_000, execArgv: NODE_FLAGS },
      },
      {
        resolve: { alias },
        test: {
          name: 'print',
          include: ['tests/print/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          execArgv: NODE_FLAGS,
        },
      },
      integration('sqlite'),
      integration('postgres'),
      integration('mongo'),
      {
        test: {
          name: 'pack',
          include: ['tests/pack/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 900_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/helpers/setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
