import { findCredits } from '../../attribution/index.ts'
import type { FoundCredit, Register } from '../../attribution/index.ts'
import { isMentioned, mentionsOf } from './mentions.ts'
import { sameSource } from './sameSource.ts'
import type { Credit, SourceRef, Subject } from '../types.ts'

/** The credits in a text, without those that an editor declared to be mere mentions. */
export function creditsIn(text: string, subject: Subject, register: Register): FoundCredit[] {
  const mentions = mentionsOf(subject)
  return findCredits(text, register).filter((credit) => !isMentioned(text, credit, mentions))
}

/** Register keys of whom these credits name, relays included. */
export const keysIn = (credits: readonly FoundCredit[]): string[] => credits.flatMap(({ sources }) => sources)

/**
 * The part of a credit that the words do not give and that must still be printed.
 *
 * @param named register keys of those whom the words already credit
 * @returns the credit without those named, and without sources that could not be looked up and so
 *   have no name
 */
export const stillOwed = (credit: Credit, named: readonly string[], register: Register): Credit => {
  const isOwed = ({ key }: SourceRef) =>
    key !== '' && !named.some((other) => sameSource(key, other, register))
  return { sources: credit.sources.filter(isOwed), via: credit.via.filter(isOwed) }
}

/** Whether a credit names nobody. */
export const isEmptyCredit = ({ sources, via }: Credit): boolean => sources.length + via.length === 0
