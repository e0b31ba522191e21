import { adminCommand } from './client.mjs'

/**
 * The server the user names in `MONGODB_URI`; the tests make databases of their own on it and drop them.
 * @type {import('../first-running.mjs').Provider}
 */
export async function fromEnvironment() {
  const url = process.env.MONGODB_URI
  if (!url) return { reason: 'MONGODB_URI is not set.' }
  try {
    await adminCommand(url, { ping: 1 })
  } catch (error) {
    throw new Error(
      `MONGODB_URI is set, but no MongoDB answers there (${error.message}). Mend or unset it: without it the tests find a server of their own.`,
      { cause: error },
    )
  }
  return { kind: 'MONGODB_URI', url, stop: async () => {} }
}
