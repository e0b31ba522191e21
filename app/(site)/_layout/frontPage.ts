import type { PublishedFields, PublishedSidebar } from '../../../src/feeds/published/types.ts'

/** What of a story decides where it stands. */
type Placed = Pick<PublishedFields, 'guid' | 'section' | 'photos' | 'sidebars'>

/** A box, and the story to which it belongs. */
export interface BoxOf<Story> {
  story: Story
  box: PublishedSidebar
}

/** What stands where on a front page. Every story stands once, but for those for which there is no room. */
export interface FrontPage<Story> {
  lead?: Story
  /** Beside the lead. */
  beside: readonly Story[]
  /** Its box, beside it too. */
  leadBox?: BoxOf<Story>
  /** In a row below. */
  row: readonly Story[]
  /** A box of one of these stories, at the end of the row. */
  rowBox?: BoxOf<Story>
  sections: readonly { key: string; stories: readonly Story[] }[]
  briefs: readonly Story[]
}

/** Among so many of the newest the one that leads is looked for. */
const newest = 6

/** As many stories as there is room for. Beside the lead a picture and a box have the room of a story each. */
const room = { beside: 4, row: 3, section: 5, briefs: 10 }

/**
 * Lays out a front page: the newest story with a picture leads, the next ones stand around it, all
 * others in the columns of their sections. What has no section, and what a column has no room for,
 * is told in brief.
 *
 * @param stories newest first
 * @param sections keys, in the order of the paper
 */
export function frontPage<Story extends Placed>(
  stories: readonly Story[],
  sections: readonly string[],
): FrontPage<Story> {
  const lead = stories.slice(0, newest).find(({ photos }) => hasPicture(photos)) ?? stories[0]
  if (!lead) return { beside: [], row: [], sections: [], briefs: [] }
  const others = stories.filter((story) => story !== lead)
  const [leadBox] = boxesOf([lead])
  const beside = fitting(others, leadBox ? room.beside - 2 : room.beside)
  const row = others.slice(beside.length, beside.length + room.row)
  const [rowBox] = boxesOf([...beside, ...row])
  return {
    lead,
    beside,
    row,
    ...(leadBox && { leadBox }),
    ...(rowBox && { rowBox }),
    ...inColumns(others.slice(beside.length + room.row), sections),
  }
}

const hasPicture = (photos: Placed['photos'] = []): boolean => photos.some(({ sizes }) => sizes !== undefined)

/** The first of the stories, as many as fit, and one in any case. */
function fitting<Story extends Placed>(stories: readonly Story[], most: number): Story[] {
  const found: Story[] = []
  let left = most
  for (const story of stories) {
    left -= hasPicture(story.photos) ? 2 : 1
    if (left < 0 && found.length > 0) break
    found.push(story)
  }
  return found
}

const boxesOf = <Story extends Placed>(stories: readonly Story[]): BoxOf<Story>[] =>
  stories.flatMap((story) => (story.sidebars ?? []).map((box) => ({ story, box })))

function inColumns<Story extends Placed>(
  stories: readonly Story[],
  keys: readonly string[],
): Pick<FrontPage<Story>, 'sections' | 'briefs'> {
  const sections = keys
    .map((key) => ({ key, stories: stories.filter(({ section }) => section === key).slice(0, room.section) }))
    .filter((column) => column.stories.length > 0)
  const placed = new Set(sections.flatMap((column) => column.stories))
  return { sections, briefs: stories.filter((story) => !placed.has(story)).slice(0, room.briefs) }
}
