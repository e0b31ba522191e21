import { createRequire } from 'node:module'
import { root } from '../root.mjs'

/**
 * Runs one admin command on a MongoDB, with the driver that Payload's own adapter brings along: another copy
 * would only be another version.
 * @param {string} url
 * @param {Record<string, unknown>} command
 * @param {number} [timeoutMs] for finding the server
 * @returns {Promise<Record<string, unknown>>}
 */
export async function adminCommand(url, command, timeoutMs = 5_000) {
  const adapter = createRequire(`${root}package.json`).resolve('@payloadcms/db-mongodb')
  const { mongo } = createRequire(adapter)('mongoose')
  const client = new mongo.MongoClient(url, { serverSelectionTimeoutMS: timeoutMs })
  try {
    await client.connect()
    return await client.db('admin').command(command)
  } finally {
    await client.close()
  }
}

/**
 * Whether a server answers as the primary of a replica set, which is what transactions need.
 * @param {string} url
 * @returns {Promise<boolean>}
 */
export async function isPrimary(url) {
  try {
    const hello = await adminCommand(url, { hello: 1 }, 1_000)
    return hello.isWritablePrimary === true && typeof hello.setName === 'string'
  } catch {
    return false // not up yet, or not electing yet: the caller asks again until its own time is over
  }
}
