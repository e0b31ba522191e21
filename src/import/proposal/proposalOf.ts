import type { NewsroomRegister } from '../../attribution/registerOf.ts'
import type { Language } from '../../language/Language.ts'
import { shortened } from '../../language/shortened.ts'
import { plainText } from '../../story/index.ts'
import type { PageCaption, PageSidebar, PageStory, PageText, ReviewMark } from '../../wire/pageText/types.ts'
import { keysIn } from '../draftsOf.ts'
import { importMessages } from '../messages/index.ts'
import { noteIn } from '../messages/notes.ts'
import { readingOf } from '../mends/readingOf.ts'
import { onlyKnown } from '../onlyKnown.ts'
import type { PagePlace } from '../placedDrafts.ts'
import { reviewLabel } from '../reviewNote.ts'
import type { Proposal, ProposedDraft } from './Proposal.ts'

/** How a page is told to its editor. */
export interface Telling {
  register: NewsroomRegister
  /** Keys of the sources that the newsroom has. */
  stored: ReadonlySet<string>
  locale: string
  language: Language
  /** Where on the page a path is printed, as a member to add. */
  placeOf?: (path: string) => { place?: PagePlace }
  hasPicture?: (index: number) => boolean
}

/** The most characters of a draft's beginning. */
const beginning = 160

type Read = Omit<ProposedDraft, 'review' | 'credits' | 'via'> & {
  keys: { sources: readonly string[]; via: readonly string[] }
  marks: readonly ReviewMark[]
}

/** What an import would make of a page: the same drafts as `storeDrafts` stores, told to people. */
export function proposalOf(read: PageText, telling: Telling): Proposal {
  const { register, locale, language } = telling
  const page = onlyKnown(read, (key) => register.isKnown({ key }))
  const drafts = [
    ...page.stories.map(storyRead),
    ...page.sidebars.map(boxRead),
    ...page.captions.map((caption, i) => captionRead(caption, i, telling)),
  ]
  const missing = new Set(keysIn(page).filter((key) => !telling.stored.has(register.canonical(key))))
  return {
    locale,
    reading: readingOf(read),
    drafts: inPageOrder(drafts, read).map((draft) => told(draft, telling)),
    newSources: [...missing].map((key) => register.nameOf(key, locale)),
    leftovers: page.leftovers.map(({ text, start, end, why }, i) => ({
      text,
      start,
      end,
      message: noteIn(why, language),
      ...telling.placeOf?.(`leftovers.${i}`),
    })),
  }
}

const keysOf = ({ sources, via }: PageSidebar['credit']) => ({
  sources: sources.map(({ key }) => key),
  via: via.map(({ key }) => key),
})

const storyRead = (story: PageStory, i: number): Read => ({
  draft: `stories.${i}`,
  kind: 'article',
  title: story.headline,
  deck: story.deck,
  kicker: story.kicker,
  keys: keysOf(story.attribution),
  signed: story.bylines.map(({ name }) => name),
  ...openingOf(plainText(story.body)),
  hasPicture: false,
  marks: story.review,
})

const boxRead = (box: PageSidebar, i: number): Read => {
  const { intro, quote, points, body } = box
  const words = [
    intro,
    quote.text,
    quote.work,
    quote.speaker,
    quote.gloss,
    ...points.flatMap(({ heading, items }) => [heading, ...items]),
    plainText(body),
  ]
  return {
    draft: `sidebars.${i}`,
    kind: 'sidebar',
    title: box.title,
    deck: '',
    kicker: '',
    keys: keysOf(box.credit),
    signed: [],
    ...openingOf(words.filter((text) => text !== '').join('\n')),
    hasPicture: false,
    marks: box.review,
  }
}

const captionRead = (caption: PageCaption, i: number, { hasPicture }: Telling): Read => ({
  draft: `captions.${i}`,
  kind: 'photo',
  title: caption.text,
  deck: '',
  kicker: '',
  keys: { sources: caption.credits, via: caption.via },
  signed: caption.photographer === undefined ? [] : [caption.photographer],
  opening: '',
  length: caption.text.length,
  hasPicture: hasPicture?.(i) ?? false,
  marks: caption.review,
})

const openingOf = (text: string): Pick<ProposedDraft, 'opening' | 'length'> => ({
  opening: shortened(text, beginning),
  length: text.length,
})

/** Where each draft's first character stands in the page's text decides. */
function inPageOrder(drafts: readonly Read[], { pieces }: PageText): Read[] {
  const first = new Map<string, number>()
  for (const { path, start } of pieces) {
    const draft = path.split('.', 2).join('.')
    if (!first.has(draft)) first.set(draft, start)
  }
  const at = ({ draft }: Read): number => first.get(draft) ?? Infinity
  return [...drafts].sort((a, b) => at(a) - at(b))
}

function told(
  { keys, marks, ...draft }: Read,
  { register, locale, language, placeOf }: Telling,
): ProposedDraft {
  const named = (some: readonly string[]) => some.map((key) => register.nameOf(key, locale))
  const whole = placeOf?.(draft.draft)
  return {
    ...draft,
    credits: named(keys.sources),
    via: named(keys.via),
    // A field that is missing has no place of its own: look at the draft's.
    review: marks.map((mark) => ({
      ...whole,
      ...placeOf?.(`${draft.draft}.${mark.path}`),
      ...mark,
      field: reviewLabel(mark.path, language),
      message: messageOf(mark, language),
    })),
    ...whole,
  }
}

function messageOf({ why, note }: ReviewMark, language: Language): string {
  const words = noteIn(note, language)
  if (why === 'found') return words
  return `${importMessages[language][why]}${language === 'en' ? '. ' : '。'}${words}`
}
