/** A story's draft as a Story: its fields, whom it credits, and what an editor must look at. */

import { p, story as storyOf, subhead, ul } from '../../../story/build.ts'
import type { Attribution, Block, Byline, Locale } from '../../../story/types.ts'
import type { FoundCredit } from '../../../attribution/types.ts'
import type { Account } from './Account.ts'
import type { BodyDraft, StoryDraft } from '../drafts.ts'
import { reportersIn } from '../words/bylinesOf.ts'
import { headsOf, type Heads } from './headsOf.ts'
import { closeName } from '../words/namesIn.ts'
import { isDateline, OPENING_REACH } from '../words/openingOf.ts'
import { joinStrips } from '../text/Strip.ts'
import type { FindCredits, PageStory, ReviewMark } from '../types.ts'

/** The Story, its characters entered in the account under `path`. */
export const toStory = (
  draft: StoryDraft,
  path: string,
  { locale, account, findCredits }: { locale: Locale; account: Account; findCredits: FindCredits },
): PageStory => {
  const heads = headsOf(draft.heads)
  const credits = creditsOf(draft, findCredits)
  const bylines = bylinesIn(draft, credits)
  const attribution = attributionOf(draft, credits, bylines.length > 0)
  for (const mark of draft.marks) account.mark(mark, path)
  for (const { strip } of draft.bylines) account.mark(strip, `${path}.bylines`)
  for (const strip of draft.sources) account.mark(strip, `${path}.attribution`)
  return {
    ...storyOf({
      id: '',
      guid: '',
      locale,
      kicker: account.text(heads.kicker, `${path}.kicker`),
      headline: account.text(heads.headline, `${path}.headline`),
      deck: account.text(heads.deck, `${path}.deck`),
      house: draft.opening?.house ?? '',
      attribution,
      bylines,
    }),
    body: draft.body.map((block, i) => bodyBlock(block, `${path}.body.${i}`, account)),
    review: reviewOf(draft, heads, { attribution, signed: bylines.length > 0 }),
  }
}

const bodyBlock = (block: BodyDraft, path: string, account: Account): Block => {
  if (block.type === 'list')
    return ul(...block.items.map((item, i) => account.text(item, `${path}.items.${i}`)))
  const text = account.text(joinStrips(block.parts), path)
  return block.type === 'subhead' ? subhead(text) : p(text)
}

interface StoryCredits {
  /** In the opening words, or in a signature: what the attribution is made of. */
  spoken: { credit: FoundCredit; words: string }[]
  /** Further down in the text. */
  later: FoundCredit[]
}

const creditsOf = (draft: StoryDraft, findCredits: FindCredits): StoryCredits => {
  const spoken: StoryCredits['spoken'] = []
  const later: FoundCredit[] = []
  const opening = draft.body.findIndex((block) => block.type === 'paragraph')
  const texts = draft.body.flatMap(textsOf)
  for (const [i, text] of texts.entries()) {
    for (const credit of findCredits(text)) {
      // 　法新社 after the last full stop signs the story, as a caption's credit would.
      const signs = i === texts.length - 1 && credit.end === text.trimEnd().length
      if (!signs && (credit.form === 'caption' || credit.form === 'box')) continue
      if (i === Math.max(0, opening) && credit.start < OPENING_REACH)
        spoken.push({ credit, words: text.slice(credit.start, credit.end) })
      else later.push(credit)
    }
  }
  for (const strip of draft.sources) {
    for (const credit of findCredits(strip.text))
      spoken.push({ credit, words: strip.text.slice(credit.start, credit.end) })
  }
  // The paper's own name at the head of its own story credits nobody else.
  const own = new Set(
    draft.opening?.house ? findCredits(draft.opening.house).flatMap(({ sources }) => sources) : [],
  )
  own.add('self')
  const foreign = (credit: FoundCredit): FoundCredit => ({
    ...credit,
    sources: credit.sources.filter((key) => !own.has(key)),
  })
  return {
    spoken: spoken.map(({ credit, words }) => ({ credit: foreign(credit), words })),
    later: later.map(foreign),
  }
}

const textsOf = (block: BodyDraft): string[] =>
  block.type === 'list'
    ? [block.items.map(({ text }) => text).join('\n')]
    : [block.parts.map(({ text }) => text).join('')]

const attributionOf = (draft: StoryDraft, { spoken, later }: StoryCredits, signed: boolean): Attribution => {
  const all = [...spoken.map(({ credit }) => credit), ...later]
  const via = [...new Set(all.flatMap((credit) => credit.via ?? []))]
  const sources = [...new Set(all.flatMap((credit) => credit.sources))].filter((key) => !via.includes(key))
  const dateline = spoken.find(
    ({ credit, words }) => credit.sources.length > 0 && isDateline(credit, words),
  )?.credit
  return {
    form: formOf(spoken, sources, {
      dateline: dateline !== undefined,
      staff: signed || Boolean(draft.opening?.house),
    }),
    sources: sources.map((key) => ({ key })),
    via: via.map((key) => ({ key })),
    place: dateline?.place ?? '',
    date: isoDate(dateline?.date ?? ''),
  }
}

const formOf = (
  spoken: StoryCredits['spoken'],
  sources: readonly string[],
  { dateline, staff }: { dateline: boolean; staff: boolean },
): Attribution['form'] => {
  if (sources.length === 0) return staff ? 'staff' : 'report'
  if (spoken.some(({ words }) => /綜合|综合|compiled|combined/i.test(words))) return 'compiled'
  if (dateline) return 'dateline'
  return new Set(spoken.flatMap(({ credit }) => credit.sources)).size > 1 ? 'compiled' : 'report'
}

/** A dateline seldom has its year; without one it is no date. */
const isoDate = (words: string): string => {
  const [, year, month, day] = /(\d{4})\s?[年/.-]\s?(\d{1,2})\s?[月/.-]\s?(\d{1,2})/.exec(words) ?? []
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : ''
}

const bylinesIn = (draft: StoryDraft, { spoken }: StoryCredits): Byline[] => {
  const signed = draft.bylines.flatMap(({ names }) => names)
  const opened = spoken.flatMap(({ credit }) =>
    credit.people.map(({ name: printed, role, source }): Byline => {
      const name = closeName(printed)
      const employer = source ?? credit.sources[0]
      return { name, role, ...(employer && employer !== 'self' ? { source: { key: employer } } : {}) }
    }),
  )
  const first = draft.body.flatMap(textsOf)[0] ?? ''
  const named =
    opened.length > 0 || !isSignedInside(draft) ? opened : reportersIn(first.slice(0, OPENING_REACH))
  return [...new Map([...signed, ...named].map((byline) => [byline.name, byline])).values()]
}

/** Names in the opening count only where the paper or the agency opens the story. */
const isSignedInside = ({ opening }: StoryDraft): boolean =>
  opening?.by === 'house' || opening?.by === 'dateline'

const found = (path: string, has: boolean): ReviewMark[] =>
  has ? [{ path, why: 'found', note: 'Read from the page; compare it with the print.' }] : []

const reviewOf = (
  draft: StoryDraft,
  heads: Heads,
  { attribution, signed }: { attribution: Attribution; signed: boolean },
): ReviewMark[] => {
  const marks: ReviewMark[] = [
    ...found('headline', draft.heads.length > 0),
    ...found('deck', heads.deck.text !== ''),
  ]
  if (draft.heads.length === 0) {
    marks.push({
      path: 'headline',
      why: 'missing',
      note: 'The headline is not in the text; take it from the page.',
    })
  }
  for (const path of heads.how === '' ? [] : ['headline', ...(heads.kicker ? ['kicker'] : [])])
    marks.push({ path, why: 'uncertain', note: heads.how })
  marks.push(...found('house', draft.opening?.house !== undefined && draft.opening.house !== ''))
  const owes = attribution.sources.length > 0
  marks.push(...found('attribution.sources', owes), ...found('bylines', signed))
  if (!owes && attribution.form !== 'staff') {
    marks.push({
      path: 'attribution.sources',
      why: 'missing',
      note: 'The text credits nobody: neither an agency nor a reporter.',
    })
  }
  if (draft.body.length > 0) marks.push(...found('body', true))
  else marks.push({ path: 'body', why: 'missing', note: 'A headline and a byline, and no text under them.' })
  const end = draft.body.at(-1)
  if (end?.type === 'paragraph' && !end.ends) {
    marks.push({
      path: `body.${draft.body.length - 1}`,
      why: 'uncertain',
      note: 'The text stops here in mid-sentence; does the story go on elsewhere?',
    })
  }
  return [...marks, ...draft.review]
}
