'use client'
import { useEffect, useState } from 'react'
import { messageIn } from './messageIn.ts'
import { useApi } from './useApi.ts'

/** What a route answered; `failed` says why it did not. */
export interface Answer<Body> {
  body?: Body
  failed?: string
}

/**
 * Asks one of the newsroom's own routes, and again whenever `turn` is another. What was answered
 * before stays until the next answer is there.
 *
 * @param path under the API; undefined asks nothing
 */
export function useAnswer<Body>(path: string | undefined, turn: string): Answer<Body> {
  const api = useApi()
  const [answer, setAnswer] = useState<Answer<Body>>({})
  useEffect(() => {
    if (path === undefined) return
    const asking = new AbortController()
    const ask = async () => {
      const response = await api(path, { signal: asking.signal })
      if (!response.ok) throw new Error(await messageIn(response))
      // The newsroom's own route, which answers so.
      setAnswer({ body: (await response.json()) as Body })
    }
    ask().catch((error: unknown) => asking.signal.aborted || setAnswer({ failed: String(error) }))
    return () => asking.abort()
    // `api` is made anew with every rendering and always does the same.
  }, [path, turn])
  return answer
}
