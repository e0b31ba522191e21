'use client'
import { useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { RowNotes } from '../../endpoints/desk/rows.ts'
import { messageIn } from '../messageIn.ts'
import { useApi } from '../useApi.ts'
import { noteBatch, type NoteAnswer, type NoteAsked } from './noteBatch.ts'

type Api = ReturnType<typeof useApi>

/** How the route is asked now: each cell brings it, and all of one rendering bring the same. */
let ask: { api: Api; locale: string } | undefined

const batch = noteBatch(async (query) => {
  if (!ask) throw new Error('A list asked before it was shown.')
  if (ask.locale !== '') query.set('locale', ask.locale)
  const response = await ask.api(`/newsroom/rows?${query}`)
  if (!response.ok) throw new Error(await messageIn(response))
  // The newsroom's own route, which answers so.
  return (await response.json()) as RowNotes
})

/**
 * What the newsroom says of a list's row; undefined until it has answered. All cells ask together.
 *
 * @param turn asks again whenever it is another
 */
export function useNote(
  { row, who, ready = false, look = false }: NoteAsked,
  turn = '',
): (NoteAnswer & { failed?: string }) | undefined {
  const api = useApi()
  const { code } = useLocale()
  const [answer, setAnswer] = useState<NoteAnswer & { failed?: string }>()
  useEffect(() => {
    if (row === undefined && who === undefined) return
    let isCurrent = true
    ask = { api, locale: code ?? '' }
    const asked = { ...(row !== undefined && { row }), ...(who !== undefined && { who }), ready, look }
    batch(asked).then(
      (found) => isCurrent && setAnswer(found),
      (error: unknown) => isCurrent && setAnswer({ failed: String(error) }),
    )
    return () => {
      isCurrent = false
    }
    // `api` is made anew with every rendering and always does the same.
  }, [row, who, ready, look, code, turn])
  return answer
}
