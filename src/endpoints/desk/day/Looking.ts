import type { PayloadRequest } from 'payload'
import { userOf } from '../../../access/compose.ts'
import { guardOf, type Guarded } from '../../../gate/guard/Guarded.ts'
import type { Gated } from '../../../options/own/Gated.ts'
import type { Resolved } from '../../../options/options.ts'

/** Who looks at the newsroom's day, and at what of it. */
export interface Looking {
  req: PayloadRequest
  guard: Guarded
  options: Resolved
  /** The collections that have stories. */
  stories: readonly Gated[]
  /** The collections that have photos and boxes. */
  assets: readonly Gated[]
  /** The id of somebody who sees their own work alone; undefined for who sees everybody's. */
  only?: number | string
  /** Whether pages are theirs. */
  laysOut: boolean
  /** ISO 8601 instant. */
  now: string
}

/** A reporter's day is their own stories; editors and layout see everybody's. */
export function lookingAt(req: PayloadRequest, options: Resolved): Looking {
  const user = userOf(req)
  const { mayPublish, mayLayOut } = options.who
  const isOwn = user !== null && !mayPublish(user) && !mayLayOut(user)
  return {
    req,
    guard: guardOf(req.payload),
    options,
    stories: options.gated.filter(({ kind }) => kind === 'articles'),
    assets: options.gated.filter(({ kind }) => kind !== 'articles'),
    ...(isOwn && { only: user.id }),
    laysOut: mayLayOut(user) && options.slugs.pages !== '',
    now: new Date().toISOString(),
  }
}
