import type { PageCaption, PageSidebar, PageStory, PageText } from '../../wire/pageText/types.ts'
import { missing } from '../../wire/pageText/out/reviewMarks.ts'
import { asCaption, asSidebar, asStory, ofCaption, ofSidebar, ofStory } from './becomes.ts'
import type { DraftKind, DraftMend } from './DraftMend.ts'
import { MendRefusal } from './MendRefusal.ts'

/** The lists of a page that drafts are made of. */
export type PageLists = Pick<PageText, 'stories' | 'sidebars' | 'captions'>

/** Where on the page as it was read each draft comes from: `stories.0`, `captions.2`. */
export type Origins = Readonly<Record<keyof PageLists, readonly string[]>>

/** A page as its editor wants it. */
export interface MendedPage<Page extends PageLists> {
  page: Page
  origins: Origins
}

/** One draft of a page, of whichever kind it is now. */
type Draft =
  | { kind: 'article'; from: string; draft: PageStory }
  | { kind: 'sidebar'; from: string; draft: PageSidebar }
  | { kind: 'photo'; from: string; draft: PageCaption }

/**
 * The page with what its editor decided: drafts left out, of another kind, under other words.
 *
 * @param hasPicture whether the caption at this index has its picture, which no other kind could
 *   keep
 * @throws {MendRefusal} `misshapen` for a draft that the page does not have, or that cannot become
 *   what is asked for
 */
export function mendPage<Page extends PageLists>(
  page: Page,
  mends: readonly DraftMend[],
  hasPicture: (index: number) => boolean = () => false,
): MendedPage<Page> {
  const locale = (page.stories[0] ?? page.sidebars[0])?.locale ?? ''
  const all = draftsOf(page)
  const nobodys = mends.findIndex((mend) => all.every(({ from }) => from !== mend.draft))
  if (nobodys >= 0)
    throw new MendRefusal('misshapen', `mends.${nobodys}.draft`, `The page has no ${mends[nobodys]?.draft}.`)
  const kept = all.flatMap((one) => {
    const at = mends.findIndex(({ draft }) => draft === one.from)
    const mend = mends[at]
    if (!mend) return [one]
    if (mend.leaveOut) return []
    const isPictured = one.kind === 'photo' && hasPicture(Number(one.from.split('.')[1]))
    if (isPictured && mend.kind !== undefined && mend.kind !== 'photo')
      throw new MendRefusal('misshapen', `mends.${at}.kind`, 'A caption with its picture stays a photo.')
    return [mended(inKind(one, mend.kind ?? one.kind, locale), mend)]
  })
  return inLists(page, kept)
}

const draftsOf = ({ stories, sidebars, captions }: PageLists): Draft[] => [
  ...stories.map((draft, i) => ({ kind: 'article' as const, from: `stories.${i}`, draft })),
  ...sidebars.map((draft, i) => ({ kind: 'sidebar' as const, from: `sidebars.${i}`, draft })),
  ...captions.map((draft, i) => ({ kind: 'photo' as const, from: `captions.${i}`, draft })),
]

function inKind(one: Draft, kind: DraftKind, locale: string): Draft {
  if (one.kind === kind) return one
  const { from } = one
  const bare =
    one.kind === 'article'
      ? ofStory(one.draft)
      : one.kind === 'sidebar'
        ? ofSidebar(one.draft)
        : ofCaption(one.draft, locale)
  if (kind === 'article') return { kind, from, draft: asStory(bare) }
  return kind === 'sidebar' ? { kind, from, draft: asSidebar(bare) } : { kind, from, draft: asCaption(bare) }
}

/** A draft under the editor's words. What the editor wrote need not be reviewed. */
function mended(one: Draft, { title, deck, kicker }: DraftMend): Draft {
  if (one.kind === 'sidebar') return { ...one, draft: worded(one.draft, { title }) }
  if (one.kind === 'photo') return { ...one, draft: worded(one.draft, { text: title }) }
  return { ...one, draft: worded(one.draft, { headline: title, deck, kicker }) }
}

/** Fields of which an empty one is a lack. */
const wanted = ['title', 'text', 'headline']

function worded<One extends Pick<PageStory, 'review'>>(
  draft: One,
  texts: Partial<Record<keyof One & string, string | undefined>>,
): One {
  const written = Object.entries<string | undefined>(texts).flatMap(([path, text]) =>
    text === undefined ? [] : [[path, text] as const],
  )
  const paths = written.map(([path]) => path)
  const lacks = written.filter(([path, text]) => text === '' && wanted.includes(path))
  return {
    ...draft,
    ...Object.fromEntries(written),
    review: [
      ...draft.review.filter(({ path }) => !paths.includes(path)),
      ...lacks.map(([path]) => missing(path, 'The editor left it empty.')),
    ],
  }
}

function inLists<Page extends PageLists>(page: Page, drafts: readonly Draft[]): MendedPage<Page> {
  const stories = drafts.filter((one) => one.kind === 'article')
  const sidebars = drafts.filter((one) => one.kind === 'sidebar')
  const captions = drafts.filter((one) => one.kind === 'photo')
  const from = (some: readonly Draft[]) => some.map((one) => one.from)
  return {
    page: {
      ...page,
      stories: stories.map(({ draft }) => draft),
      sidebars: sidebars.map(({ draft }) => draft),
      captions: captions.map(({ draft }) => draft),
    },
    origins: { stories: from(stories), sidebars: from(sidebars), captions: from(captions) },
  }
}
