import { Account } from '../pageText/out/Account.ts'
import type { Heads } from '../pageText/out/headsOf.ts'
import { toCaption } from '../pageText/out/toCaption.ts'
import { toSidebar } from '../pageText/out/toSidebar.ts'
import { toStory } from '../pageText/out/toStory.ts'
import { uncertain } from '../pageText/out/reviewMarks.ts'
import { joinLines } from '../pageText/blocks/joinLines.ts'
import type { StoryDraft } from '../pageText/drafts.ts'
import { localeOf } from '../pageText/text/localeOf.ts'
import { EMPTY, joinStrips, SPACE, type Strip } from '../pageText/text/Strip.ts'
import type { FindCredits, PageStory } from '../pageText/types.ts'
import { openingOf } from '../pageText/words/openingOf.ts'
import { layoutOf } from './blocks/layoutOf.ts'
import type { Layout } from './blocks/Layout.ts'
import type { PageBlock } from './blocks/PageBlock.ts'
import { hull, widthOf } from './marks/areas.ts'
import type { Area, Marks, Picture } from './marks/Mark.ts'
import { boxDraft } from './out/boxDraft.ts'
import { captionDraft } from './out/captionDraft.ts'
import { folioOf } from './out/folioOf.ts'
import { Words } from './out/Words.ts'
import type { PageItem, PagePdf } from './PagePdf.ts'
import { takeBoxes } from './roles/takeBoxes.ts'
import { giveRoles } from './roles/giveRoles.ts'
import { takeAdvertisements } from './roles/takeAdvertisements.ts'
import { takeCaptions } from './roles/takeCaptions.ts'
import { bylineNames } from './stories/bylineNames.ts'
import { inReadingOrder } from './stories/inReadingOrder.ts'
import { paragraphsOf } from './stories/paragraphsOf.ts'
import { blocksIn, tellStories, type ToldStory } from './stories/tellStories.ts'

/** A page with the pictures still as they are marked on it. */
export interface AssembledPage extends Omit<PagePdf, 'pictures'> {
  /** The picture of each of `captions`, by its index. */
  pictures: ReadonlyMap<number, Picture>
}

/**
 * What is printed on a page, read as stories, boxes and captions: lines, blocks, roles, and who
 * belongs to whom. Pure.
 */
export const assemble = (marks: Marks, findCredits: FindCredits): AssembledPage => {
  const layout = layoutOf(marks)
  giveRoles(layout)
  takeAdvertisements(layout)
  const boxes = takeBoxes(layout)
  const captions = takeCaptions(layout)
  const { stories, teasers } = tellStories(layout)
  const told = new Set([
    ...stories.flatMap(blocksIn),
    ...boxes.flatMap(({ blocks }) => blocks),
    ...captions.flatMap((one) => [...one.blocks, ...one.credits]),
  ])
  const others = layout.blocks.filter((block) => !told.has(block))
  const words = new Words([
    ...stories.flatMap(blocksIn),
    ...boxes.flatMap(({ blocks }) => blocks),
    ...captions.flatMap((one) => [...one.blocks, ...one.credits]),
    ...inReadingOrder(others),
  ])
  const account = new Account(words.text)
  const page = { locale: localeOf(words.text), account, findCredits }
  const made = {
    stories: stories.map((story, i) => storyAt(story, `stories.${i}`, { words, layout, page })),
    sidebars: boxes.map(({ blocks }, i) =>
      toSidebar(boxDraft(blocks, words, layout.text.font), `sidebars.${i}`, page),
    ),
    captions: captions.map((one, i) =>
      toCaption(captionDraft(one, words, findCredits), `captions.${i}`, account),
    ),
  }
  for (const block of others)
    for (const line of block.lines) account.leave(words.strip(line), whyLeft(block, teasers))
  const closed = account.close()
  const places = new Map<string, Area>()
  for (const { path, start, end } of closed.pieces) {
    const area = words.areaOf(start, end)
    const known = places.get(path)
    if (area) places.set(path, known ? hull([known, area]) : area)
  }
  const pictures = new Map(captions.flatMap(({ picture }, i) => (picture ? [[i, picture] as const] : [])))
  return {
    ...made,
    ...closed,
    text: words.text,
    width: marks.width,
    height: marks.height,
    places,
    pictures,
    items: itemsOf({ stories, boxes, captions }, layout),
    folio: folioOf(layout.blocks),
  }
}

const whyLeft = (block: PageBlock, teasers: readonly PageBlock[]): string => {
  if (block.role === 'outside') return 'It is printed outside of the page: a mark or a slug of the press.'
  if (block.role === 'furniture')
    return 'It belongs to the page, not to a story: its number, its date, or who edited it.'
  if (block.role === 'advertisement')
    return 'It is printed on a picture or a tint of its own: an advertisement.'
  if (teasers.includes(block)) return 'It only points to a story on another page, or heads none.'
  return 'No story was found to which it belongs.'
}

interface About {
  words: Words
  layout: Layout
  page: Parameters<typeof toStory>[2]
}

const joined = (blocks: readonly PageBlock[], words: Words, marks: Strip[]): Strip => {
  // A head set downwards has a clause to a column.
  const units = blocks.flatMap(({ lines, way }) =>
    way === 'down' ? lines.map((line) => [line]) : [[...lines]],
  )
  const parts = units.map((lines) => joinLines(lines.map((line) => words.strip(line))))
  marks.push(...parts.map(({ hyphens }) => hyphens))
  return joinStrips(parts.flatMap(({ strip }, i) => [i > 0 ? SPACE : EMPTY, strip]))
}

const storyAt = (story: ToldStory, path: string, { words, layout, page }: About): PageStory => {
  const marks: Strip[] = []
  const heads: Heads = {
    headline: joined(story.headline, words, marks),
    deck: joined(story.deck, words, marks),
    ...(story.kicker.length > 0 && { kicker: joined(story.kicker, words, marks) }),
    how: '',
  }
  const { body, hyphens } = paragraphsOf(story.body, {
    strip: (line) => words.strip(line),
    font: layout.text.font,
  })
  const first = body.find(({ type }) => type === 'paragraph')
  const text = first?.type === 'paragraph' ? first.parts.map((part) => part.text).join('') : ''
  const opening = openingOf(text.slice(0, 40), text, page.findCredits)
  const draft: StoryDraft = {
    heads: story.headline.map((block) => ({ strip: joined([block], words, []), width: 0, vertical: false })),
    bylines: story.bylines.map((block) => {
      const strip = joined([block], words, marks)
      return { strip, names: bylineNames(strip.text, page.findCredits) }
    }),
    ...(opening && { opening }),
    body,
    sources: [],
    marks: [...marks, ...hyphens, ...story.continued.map((block) => joined([block], words, []))],
    review: [
      ...story.doubts.map((why) => uncertain('headline', why)),
      ...story.continued.map((block) =>
        uncertain('body', `The page says where the story goes on: ${block.text}`),
      ),
    ],
    width: 0,
    closed: false,
  }
  return toStory(draft, path, page, heads)
}

/** What is on the page, in reading order, with its role there. */
const itemsOf = (
  found: {
    stories: readonly ToldStory[]
    boxes: readonly { area: Area }[]
    captions: readonly { picture?: Picture; blocks: readonly PageBlock[]; credits: readonly PageBlock[] }[]
  },
  layout: Layout,
): PageItem[] => {
  const column = columnWidth(layout)
  const columns = (area: Area): number => Math.max(1, Math.min(20, Math.round(widthOf(area) / column)))
  const bySize = [...found.stories].sort((a, b) => (b.headline[0]?.size ?? 0) - (a.headline[0]?.size ?? 0))
  const roleOf = (story: ToldStory): PageItem['role'] => {
    if (story === bySize[0]) return 'lead'
    return story === bySize[1] ? 'second' : story.body.length === 0 ? 'brief' : 'second'
  }
  const all: PageItem[] = [
    ...found.stories.map((story, index) => ({
      kind: 'article' as const,
      index,
      role: roleOf(story),
      columns: columns(story.area),
      area: story.area,
    })),
    ...found.boxes.map(({ area }, index) => ({
      kind: 'sidebar' as const,
      index,
      role: 'box' as const,
      columns: columns(area),
      area,
    })),
    ...found.captions.map(({ picture, blocks, credits }, index) => {
      const area = picture
        ? { x0: picture.x0, y0: picture.y0, x1: picture.x1, y1: picture.y1 }
        : hull([...blocks, ...credits])
      return { kind: 'photo' as const, index, role: 'picture' as const, columns: columns(area), area }
    }),
  ]
  return inReadingOrder(all.map((item) => ({ ...item.area, item }))).map(({ item }) => item)
}

/** The width of most columns of text, with the gap beside it. */
const columnWidth = ({ blocks, width, text }: Layout): number => {
  const widths = blocks
    .filter(({ role, lines }) => role === 'body' && lines.length > 3)
    .map((block) => widthOf(block))
    .sort((a, b) => a - b)
  return (widths[Math.floor(widths.length / 2)] ?? width) + 1.4 * text.size
}
