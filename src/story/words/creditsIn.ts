import { findCredits } from '../../attribution/index.ts'
import type { FoundCredit, Register } from '../../attribution/index.ts'
import { isMentioned, mentionsOf } from './mentions.ts'
import { sameSource } from './sameSource.ts'
import type { Credit, SourceRef, Subject } from '../types.ts'

/** What the words of a text credit, without those an editor declared a mention. */
export function creditsIn(text: string, subject: Subject, register: Register): FoundCredit[] {
  const mentions = mentionsOf(subject)
  return findCredits(text, register).filter((credit) => !isMentioned(text, credit, mentions))
}

/** Register keys of whom these credits name, relays included. */
export const keysIn = (credits: readonly FoundCredit[]): string[] => credits.flatMap(({ sources }) => sources)

/** The part of a credit that has not been said yet. Keys that could not be resolved have no name to say. */
export const unsaid = (credit: Credit, said: readonly string[], register: Register): Credit => {
  const isUnsaid = ({ key }: SourceRef) =>
    key !== '' && !said.some((other) => sameSource(key, other, register))
  return { sources: credit.sources.filter(isUnsaid), via: credit.via.filter(isUnsaid) }
}

/** Whether a credit names nobody. */
export const isEmptyCredit = ({ sources, via }: Credit): boolean => sources.length + via.length === 0
