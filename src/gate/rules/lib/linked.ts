import type { SourceRef, Subject } from '../../../story/types.ts'
import { linksOf, type Link } from '../../linksOf.ts'
import type { LinkedState } from '../../types.ts'
import type { Found } from '../Rule.ts'
import type { Desk } from './desk.ts'

/** How a link stands, as far as a `link-*` rule may judge it. */
export interface Linked {
  link: Link
  exists: boolean
  public: boolean
}

/**
 * The links that are to be judged. On a write only those that the public row does not have already: a correction is
 * not held up by what happened to a photo since.
 */
export function linksToJudge(subject: Subject, desk: Desk): Linked[] {
  return linksOf(subject).flatMap((link) => {
    const state = stateOf(link, desk)
    const settled = desk.mode === 'write' && state?.alreadyPublicLink === true
    return state === undefined || settled ? [] : [{ link, exists: state.exists, public: state.public }]
  })
}

/** A photo or box lost since is a warning to the audit: readers no longer get it, and the story stands without it. */
export const severityOf = (link: Link, desk: Desk): 'block' | 'warn' =>
  desk.mode === 'audit' && link.kind !== 'source' ? 'warn' : 'block'

/** A finding at the link's field, naming what it points at. */
export const foundAt = (link: Link, desk: Desk): Found => ({
  path: link.path,
  locale: '',
  severity: severityOf(link, desk),
  params: { kind: link.kind, id: link.kind === 'source' ? (link.ref.id ?? link.ref.key) : link.id },
})

type State = Pick<LinkedState, 'exists' | 'public' | 'alreadyPublicLink'>

const nowhere: State = { exists: false, public: false, alreadyPublicLink: false }

/** Nothing when the link is not the gate's to judge. A photo or box of which the caller brought no state does not exist. */
function stateOf(link: Link, desk: Desk): State | undefined {
  if (link.kind === 'source') return sourceState(link.ref, desk)
  const collection = link.kind === 'document' ? link.collection : desk.slugs[`${link.kind}s`]
  const resolved = desk.linkedState(collection, link.id)
  if (resolved !== undefined) return resolved
  // On reads what readers may not see was dropped before, so a document that is still there was read as a reader.
  if (desk.mode === 'read' && (link.kind === 'document' || link.embedded)) return undefined
  return collection === desk.slugs.photos || collection === desk.slugs.sidebars ? nowhere : undefined
}

/** Sources are always public, and all of them are in the context, so most callers bring no states of them. */
function sourceState(ref: SourceRef, desk: Desk): State {
  const exists = desk.register.isKnown(ref)
  return (
    desk.linkedState(desk.slugs.sources, ref.id ?? '') ?? { exists, public: exists, alreadyPublicLink: false }
  )
}
