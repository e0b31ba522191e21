import { photos } from '../../../../setup/sample/photos.ts'
import { draw } from '../../../../setup/sample/pictures/draw.ts'
import type { PhotoKey, SampleLocale } from '../../../../setup/sample/types.ts'
import { defaultRegister } from '../../../../src/attribution/index.ts'
import { broadsheet } from '../../../../src/print/templates/broadsheet.ts'
import type { ClearedPage, Page, Placed, PrintContext, ReadPicture } from '../../../../src/print/types.ts'
import type { Block, Photo, Sidebar, Story, Subject } from '../../../../src/story/types.ts'
import { boxTrees, photoTrees, storyTrees } from '../../sample/helpers.ts'

/** The page of the running newsroom, as `setup/sample/putPage.ts` places it. */
export function samplePage(locale: SampleLocale = 'zh-Hant'): ClearedPage {
  const named = <S>(trees: readonly (readonly [string, S])[], key: string): S => {
    const found = trees.find(([name]) => name === `${key} in ${locale}`)
    if (!found) throw new Error(`The sample has no ${key} in ${locale}.`)
    return found[1]
  }
  const article = (key: string, role: Placed['role'], columns: number) => ({
    role,
    columns,
    subject: linked(
      named(storyTrees, key),
      (id) => named(photoTrees, id),
      (id) => named(boxTrees, id),
    ),
  })
  const picture = (key: string, columns: number) =>
    ({ role: 'picture', columns, subject: named(photoTrees, key) }) as const
  const box = (key: string) => ({ role: 'box', columns: 4, subject: named(boxTrees, key) }) as const
  return clearedPage({
    id: '1',
    locale,
    publication: { 'zh-Hant': '海角日報', 'zh-Hans': '海角日报', en: 'The Headland Daily' }[locale],
    title: { 'zh-Hant': '本埠要聞', 'zh-Hans': '本埠要闻', en: 'City' }[locale],
    date: '2026-11-23',
    edition: { 'zh-Hant': '示範版', 'zh-Hans': '示范版', en: 'Sample edition' }[locale],
    section: 'A',
    number: 6,
    items: [
      article('tram', 'lead', 8),
      picture('harbour', 8),
      box('quote'),
      article('trees', 'second', 8),
      picture('planting', 4),
      box('points'),
      article('observatory', 'brief', 4),
      picture('tide', 4),
    ].map((item, index) => ({ name: `item-${index + 1}`, ...item })),
  })
}

/** The photos and boxes between the paragraphs, which the sample only names. */
function linked(story: Story, photo: (id: string) => Photo, box: (id: string) => Sidebar): Story {
  const body = story.body.map((block): Block => {
    if (block.type === 'photo') return { ...block, photo: { ...block.photo, photo: photo(block.photo.id) } }
    if (block.type === 'sidebar')
      return { ...block, sidebar: { ...block.sidebar, sidebar: box(block.sidebar.id) } }
    return block
  })
  return { ...story, body }
}

/** A page as the gate would have cleared it: the tests of `check` are elsewhere. */
export const clearedPage = (page: Page<Subject>): ClearedPage =>
  // Only `check` makes cleared documents; this test asserts the type instead.
  page as ClearedPage

const drawn = new Map<string, Promise<Uint8Array>>()

/** The sample's own drawings, made once. */
export const readDrawing: ReadPicture = ({ id }) => {
  const known = drawn.get(id) ?? draw(photos[id as PhotoKey].drawing(), {})
  drawn.set(id, known)
  return known
}

export const printContext = (over: Partial<PrintContext> = {}): PrintContext => ({
  template: broadsheet,
  readPicture: readDrawing,
  register: defaultRegister,
  ...over,
})
