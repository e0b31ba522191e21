import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Asks again and again until the answer is truthy, and gives that answer.
 * @template T
 * @param {() => T | Promise<T>} ask may throw to give up at once
 * @param {{what: string, timeoutMs: number, everyMs?: number}} options `what` is waited for, for the error's message
 * @returns {Promise<NonNullable<T>>}
 * @throws {Error} when the time is over
 */
export async function waitFor(ask, { what, timeoutMs, everyMs = 200 }) {
  const end = Date.now() + timeoutMs
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (Date.now() > end) throw new Error(`Waited ${Math.round(timeoutMs / 1000)} s in vain for ${what}.`)
    await sleep(everyMs)
  }
}
