import { findCredits } from '../../../attribution/index.ts'
import type { Register } from '../../../attribution/index.ts'
import { isBlank } from '../../../attribution/text/isBlank.ts'
import { languageOf } from '../../../language/Language.ts'
import { openingCredit } from '../../../story/words/openingCredit.ts'
import { plainText } from '../../../story/words/plainText.ts'
import type { Story } from '../../../story/types.ts'
import { storyMessages } from '../../../story/messages/index.ts'
import type { Role } from '../../types.ts'
import type { Run, Text } from '../Layout.ts'
import { blocksText, isEmpty, type BlockStyles } from './blocksText.ts'
import { bylineText } from './bylineText.ts'
import { plain } from './runsOf.ts'

const STYLES: BlockStyles = { paragraph: 'body', subhead: 'subhead', quotation: 'quotation' }

/** The words over a story: kicker, headline, deck. */
export function headText({ kicker, headline, deck }: Story, role: Role): Text[] {
  const style = role === 'lead' || role === 'second' ? (`headline-${role}` as const) : 'headline-brief'
  const lines: Text[] = [
    { style: 'kicker', runs: [plain(kicker)] },
    { style, runs: [plain(headline)] },
    { style: 'deck', runs: [plain(deck)] },
  ]
  return lines.filter((line) => !isEmpty(line))
}

/** The running text: the credit in front of it, the body, the bylines, the corrections. */
export function bodyText(story: Story, register: Register): Text[] {
  const body = blocksText(story.body, STYLES).filter((paragraph) => !isEmpty(paragraph))
  const opening = openingCredit(story, register)
  const { correction } = storyMessages[languageOf(story.locale)]
  const printed = `${opening}\n${plainText(story.body)}`
  return [
    ...opened(body, opening, register),
    ...bylineText(story, printed, register),
    ...story.corrections
      .filter(({ text }) => !isBlank(text))
      .map(({ text }): Text => ({
        style: 'correction',
        runs: [plain(correction(text))],
      })),
  ]
}

/**
 * The crediting words that print adds to a story's own text: the credit in front of it, and its
 * bylines.
 */
export function storyCredits(story: Story, register: Register): string[] {
  const opening = openingCredit(story, register)
  const bylines = bylineText(story, `${opening}\n${plainText(story.body)}`, register)
  return [opening, ...bylines.flatMap(({ runs }) => runs.map(({ text }) => text))]
}

/**
 * Puts the credit in front of the first paragraph, and gives the crediting words there the lede's
 * style.
 */
function opened(body: readonly Text[], opening: string, register: Register): Text[] {
  const at = body.findIndex(({ style }) => style === 'body')
  const first = body[at]
  const credit: Run[] = opening === '' ? [] : [{ ...plain(`${opening}　`), style: 'lede' }]
  if (!first) return credit.length > 0 ? [{ style: 'body', runs: credit }, ...body] : [...body]
  return body.with(at, { ...first, runs: [...credit, ...creditFirst(first.runs, register)] })
}

/** Splits the crediting words that open a paragraph from the rest of it. */
function creditFirst(runs: readonly Run[], register: Register): Run[] {
  const [first, ...rest] = runs
  const found = first && findCredits(first.text, register)[0]
  if (!first || !found || found.start > 12) return [...runs]
  return [
    { ...first, text: first.text.slice(0, found.end), style: 'lede' },
    { ...first, text: first.text.slice(found.end) },
    ...rest,
  ]
}
