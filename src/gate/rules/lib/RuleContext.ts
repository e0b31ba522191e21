import type { Photo, Sidebar, SourceRef, Story, Subject } from '../../../story/types.ts'
import type { CheckContext, LinkedState, LinkSlugs, Mode } from '../../types.ts'
import type { KnownSource } from '../../../attribution/KnownSource.ts'
import { isBlank } from '../../../attribution/text/isBlank.ts'
import { saysNothing } from './saysNothing.ts'
import { defaultTimeZone } from '../../../language/defaultTimeZone.ts'
import { registerOf, type NewsroomRegister } from '../../../attribution/registerOf.ts'

/**
 * What a rule may ask while it judges: the context, with what was left out filled in, and the
 * register.
 */
export interface RuleContext {
  readonly mode: Mode
  readonly channel: CheckContext['channel']
  readonly at: string
  readonly timeZone: string
  readonly approved: boolean
  /** Canonical keys of the newsroom itself. */
  readonly own: ReadonlySet<string>
  readonly alreadyCredited: ReadonlySet<string>
  readonly slugs: LinkSlugs
  readonly register: NewsroomRegister
  linkedState(collection: string, id: string): LinkedState | undefined
  /** The stored source that a credit points at; `undefined` when it was deleted or never stored. */
  sourceOf(ref: SourceRef): KnownSource | undefined
  /**
   * Whether the text says nothing. On reads only a text that nobody can see counts: which words are
   * fillers may change, and a change of words never takes a live document down.
   */
  silent(text: string): boolean
}

const modes: ReadonlySet<string> = new Set<Mode>(['write', 'read', 'audit'])
const defaultLinkSlugs: LinkSlugs = { photos: 'photos', sidebars: 'sidebars', sources: 'sources' }

/**
 * @throws TypeError when the context names a mode there is none of: that is a mistake in the
 * calling code.
 */
export function ruleContextOf(context: CheckContext): RuleContext {
  const mode = context.mode ?? 'write'
  if (!modes.has(mode)) throw new TypeError(`No such mode of the gate: ${JSON.stringify(mode)}`)
  const register = registerOf(context.sources)
  const states = new Map(context.links.map((state) => [`${state.collection}/${state.id}`, state]))
  return {
    mode,
    channel: context.channel,
    at: context.at,
    timeZone: context.timeZone ?? defaultTimeZone,
    approved: context.approved === true,
    own: new Set((context.own ?? []).map(register.canonical)),
    alreadyCredited: new Set(context.alreadyCredited),
    slugs: context.slugs ?? defaultLinkSlugs,
    register,
    linkedState: (collection, id) => states.get(`${collection}/${id}`),
    sourceOf: (ref) => register.sourceOf(ref),
    silent: mode === 'read' ? isBlank : saysNothing,
  }
}

/** The three functions of a rule that judges every kind of document alike. */
export const onEach = <Answer>(judge: (subject: Subject, context: RuleContext) => Answer) => ({
  story: (subject: Story, context: RuleContext) => judge(subject, context),
  photo: (subject: Photo, context: RuleContext) => judge(subject, context),
  sidebar: (subject: Sidebar, context: RuleContext) => judge(subject, context),
})
