'use client'
import { useRef, useState } from 'react'
import type { Proposal } from '../../import/proposal/Proposal.ts'
import { useApi } from '../useApi.ts'
import { draw, make, propose, type Made, type Original } from './askImport.ts'
import { mendsFor, type Mends } from './drafts/Mended.ts'

/** How far an import is. */
export interface ImportDesk {
  phase: 'choosing' | 'reading' | 'looking' | 'making' | 'made'
  original?: Original
  proposal?: Proposal
  /** Of a PDF: the address of the page's picture, once it is drawn; or why it could not be. */
  picture?: { url: string } | { why: string }
  made?: Made
  /** Why the last step was not done; empty where the editor stopped it. */
  problem?: string
}

/** An import step by step. Nothing is stored before `create`. */
export function useImportDesk() {
  const api = useApi()
  const [desk, setDesk] = useState<ImportDesk>({ phase: 'choosing' })
  const running = useRef<AbortController>(undefined)

  const step = async (before: ImportDesk, act: (signal: AbortSignal) => Promise<ImportDesk>) => {
    const { signal } = (running.current = new AbortController())
    try {
      setDesk(await act(signal))
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      setDesk({ ...before, problem: signal.aborted ? '' : why })
    }
  }

  const drawn = (original: Original, signal: AbortSignal) => {
    if (original.kind === 'text') return
    const show = (picture: NonNullable<ImportDesk['picture']>) =>
      setDesk((now) => (now.original === original ? { ...now, picture } : now))
    draw(api, original, signal).then(
      (file) => show({ url: URL.createObjectURL(file) }),
      (error: unknown) => show({ why: error instanceof Error ? error.message : String(error) }),
    )
  }

  const read = (original: Original) => {
    setDesk({ phase: 'reading', original })
    return step({ phase: 'choosing', original }, async (signal) => {
      const proposal = await propose(api, original, signal)
      drawn(original, signal)
      return { phase: 'looking', original, proposal }
    })
  }

  const create = (mends: Mends) => {
    const { original, proposal } = desk
    if (!original || !proposal) return Promise.resolve()
    const { problem: _problem, ...before } = desk
    setDesk({ ...before, phase: 'making' })
    return step(before, async (signal) => {
      const decided = { reading: proposal.reading, mends: mendsFor(proposal, mends), signal }
      return { ...before, phase: 'made', made: await make(api, original, decided) }
    })
  }

  const stop = () => running.current?.abort()
  const leave = (keep: boolean) => {
    stop()
    if (desk.picture && 'url' in desk.picture) URL.revokeObjectURL(desk.picture.url)
    setDesk({ phase: 'choosing', ...(keep && desk.original && { original: desk.original }) })
  }
  return { desk, read, create, stop, leave }
}
