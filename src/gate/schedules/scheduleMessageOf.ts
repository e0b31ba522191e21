import type { Language } from '../../language/Language.ts'
import { shortened } from '../../language/shortened.ts'
import { gateMessages } from '../messages/index.ts'
import { labelOf } from '../messages/labelOf.ts'
import type { ScheduleFinding } from './scheduleFinding.ts'

/** In code points. */
const longest = 40
const short = (text: string): string => shortened(text, longest)

/** A finding about a schedule as people read it: what changed, and what to do. */
export function scheduleMessageOf({ rule, params }: ScheduleFinding, language: Language): string {
  const messages = gateMessages[language].schedules
  if (rule === 'schedule-unapproved') return messages.unapproved
  if (rule === 'schedule-altered') return messages.altered
  const { fields, before, after, what } = params
  const named = (Array.isArray(fields) ? fields : []).map((name) => nameOf(String(name), language))
  const words =
    before === after ? '' : messages.words(short(String(before ?? '')), short(String(after ?? '')))
  return messages.changed(String(what ?? ''), named.join(messages.and) || messages.others, words)
}

const nameOf = (field: string, language: Language): string =>
  gateMessages[language].schedules.fields[field] ?? labelOf(field, language)
