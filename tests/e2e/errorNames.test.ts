import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { anonymous, as, type Answer } from './helpers/rest.ts'
import { newsroom } from './helpers/withPage.ts'

/** What the newsroom has printed so far, without the colours. */
const log = () => readFileSync(newsroom().logFile, 'utf8').replaceAll(/\u001b\[[\d;]*m/gu, '')

/** What the newsroom prints while something is asked of it, once it has printed `words`. */
async function printed(
  words: RegExp,
  ask: () => Promise<Answer>,
): Promise<{ answer: Answer; lines: string }> {
  const before = log().length
  const answer = await ask()
  const since = () => log().slice(before)
  await expect.poll(since, { timeout: 10_000 }).toMatch(words)
  return { answer, lines: since() }
}

const nameIn = ({ body }: Answer): unknown => {
  const [first]: unknown[] = Array.isArray(body.errors) ? body.errors : []
  return typeof first === 'object' && first !== null && 'name' in first ? first.name : undefined
}

describe('in the newsroom as it is built', () => {
  it('a refusal of the gate is a ValidationError to programs, and no error in the log', async () => {
    const { answer, lines } = await printed(/標題|Headline/u, () =>
      as(undefined, 'articles?locale=zh-Hant', 'POST', { _status: 'published', headline: '待補' }),
    )
    expect(answer.status).toBe(400)
    expect(nameIn(answer)).toBe('ValidationError')
    expect(lines).not.toMatch(/ERROR|^\s+at /mu)
  })

  it('a field that Payload itself refuses is a ValidationError too', async () => {
    const answer = await as(undefined, 'users', 'POST', { email: 'no address', password: 'long enough' })
    expect(answer.status).toBe(400)
    expect(nameIn(answer)).toBe('ValidationError')
  })

  it('what a reader asked for in vain is no error in the log', async () => {
    const { answer, lines } = await printed(/Not Found|找不到|未找到/u, () => anonymous('articles/999999'))
    expect(answer.status).toBe(404)
    expect(lines).not.toMatch(/ERROR|^\s+at /mu)
  })

  it('nor is what a reader may not see', async () => {
    const { answer, lines } = await printed(/not allowed|權限|权限/u, () => anonymous('pages'))
    expect(answer.status).toBe(403)
    expect(lines).not.toMatch(/ERROR|^\s+at /mu)
  })
})
