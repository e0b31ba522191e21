import { query } from './client.mjs'

/**
 * The server the user names in `POSTGRES_URI`; the tests make databases of their own on it and drop them.
 * @type {import('../first-running.mjs').Provider}
 */
export async function fromEnvironment() {
  const url = process.env.POSTGRES_URI
  if (!url) return { reason: 'POSTGRES_URI is not set.' }
  try {
    await query(url, 'select 1')
  } catch (error) {
    throw new Error(
      `POSTGRES_URI is set, but no Postgres answers there (${error.message}). Mend or unset it: without it the tests start a server of their own.`,
      { cause: error },
    )
  }
  return { kind: 'POSTGRES_URI', url, stop: async () => {} }
}
