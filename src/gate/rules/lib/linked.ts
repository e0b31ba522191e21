import type { SourceRef, Subject } from '../../../story/types.ts'
import { linksOf, type Link } from '../../linksOf.ts'
import type { LinkedState } from '../../types.ts'
import type { Found } from '../Rule.ts'
import type { RuleContext } from './RuleContext.ts'

/** How a link stands, as far as a `link-*` rule may judge it. */
export interface Linked {
  link: Link
  exists: boolean
  public: boolean
}

/**
 * The links that are to be judged. On a write only those that the public row does not have already:
 * a correction is not held up by what happened to a photo since.
 */
export function linksToJudge(subject: Subject, context: RuleContext): Linked[] {
  return linksOf(subject).flatMap((link) => {
    const state = stateOf(link, context)
    const settled = context.mode === 'write' && state?.alreadyPublicLink === true
    return state === undefined || settled ? [] : [{ link, exists: state.exists, public: state.public }]
  })
}

/**
 * A photo or box that was lost since is a warning in the audit and no breach: readers no longer get
 * it, and the story stands without it.
 */
export const severityOf = (link: Link, context: RuleContext): 'block' | 'warn' =>
  context.mode === 'audit' && link.kind !== 'source' ? 'warn' : 'block'

/** A finding at the link's field, naming what it points at. */
export const foundAt = (link: Link, context: RuleContext): Found => ({
  path: link.path,
  locale: '',
  severity: severityOf(link, context),
  params: { kind: link.kind, id: link.kind === 'source' ? (link.ref.id ?? link.ref.key) : link.id },
})

type State = Pick<LinkedState, 'exists' | 'public' | 'alreadyPublicLink'>

const nowhere: State = { exists: false, public: false, alreadyPublicLink: false }

/**
 * Nothing when the link is not the gate's to judge. A photo or box of which the caller brought no
 * state does not exist.
 */
function stateOf(link: Link, context: RuleContext): State | undefined {
  if (link.kind === 'source') return sourceState(link.ref, context)
  const collection = link.kind === 'document' ? link.collection : context.slugs[`${link.kind}s`]
  const resolved = context.linkedState(collection, link.id)
  if (resolved !== undefined) return resolved
  // On reads what readers may not see was dropped before, so a document that is still there was
  // read as a reader.
  if (context.mode === 'read' && (link.kind === 'document' || link.embedded)) return undefined
  return collection === context.slugs.photos || collection === context.slugs.sidebars ? nowhere : undefined
}

/**
 * Sources are always public, and all of them are in the context, so most callers bring no states of
 * them.
 */
function sourceState(ref: SourceRef, context: RuleContext): State {
  const exists = context.register.isKnown(ref)
  return (
    context.linkedState(context.slugs.sources, ref.id ?? '') ?? {
      exists,
      public: exists,
      alreadyPublicLink: false,
    }
  )
}
