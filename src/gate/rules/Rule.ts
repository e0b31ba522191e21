import type { Photo, Sidebar, Story } from '../../story/types.ts'
import type { Finding, Mode } from '../types.ts'
import type { RuleContext } from './lib/RuleContext.ts'

/**
 * What a rule says of one place; `check` adds the rule's id, and `block` where no severity is
 * given.
 */
export type Found = Omit<Finding, 'rule' | 'severity' | 'params' | 'failure'> &
  Partial<Pick<Finding, 'severity' | 'params'>>

/**
 * One rule of the gate: when it judges, and what. A rule without a function for a kind of document
 * lets that kind pass. It is pure, and answers in time linear in the text. When it throws, the
 * document is refused, with a finding of this rule.
 */
export interface Rule {
  readonly modes: readonly Mode[]
  readonly story?: (story: Story, context: RuleContext) => readonly Found[]
  readonly photo?: (photo: Photo, context: RuleContext) => readonly Found[]
  readonly sidebar?: (sidebar: Sidebar, context: RuleContext) => readonly Found[]
}

/**
 * Modes of a rule about words, and of one about what only a write can bring in: what is public
 * already stays public.
 */
export const whenWritten: readonly Mode[] = ['write', 'audit']

/** Modes of a rule about what must hold at every moment. */
export const always: readonly Mode[] = ['write', 'read', 'audit']
