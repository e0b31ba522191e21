import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Three suites: `unit` (pure), `int-sqlite` and `int-mongo`, which are the same files on two databases. */
const alias = {
  '@payload-config': here('./payload.config.ts'),
  'payload-newsroom/collections': here('./collections/index.ts'),
  'payload-newsroom/client': here('./src/exports/client.ts'),
  'payload-newsroom/rsc': here('./src/exports/rsc.ts'),
  'payload-newsroom': here('./src/index.ts'),
}

const integration = (database: 'sqlite' | 'mongo') => ({
  resolve: { alias },
  test: {
    name: `int-${database}`,
    include: ['tests/int/**/*.test.ts'],
    env: { TEST_DATABASE: database },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: database === 'sqlite',
    globalSetup: database === 'mongo' ? ['tests/int/helpers/mongo-setup.ts'] : [],
  },
})

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 30_000 },
      },
      integration('sqlite'),
      integration('mongo'),
    ],
  },
})
