import type { Story } from '../../../story/types.ts'
import type { Role } from '../../types.ts'
import { balance } from '../balance.ts'
import { partOf } from '../columns.ts'
import type { Desk, Elastic } from '../Frameable.ts'
import { fitLine } from '../fitLine.ts'
import type { Area, Frame, Paragraph, TextFrame } from '../Layout.ts'
import type { Own } from '../ownOf.ts'
import { heightOf, onGrid, stack } from '../stack.ts'
import { bodyText, headText } from '../text/storyText.ts'
import { toMillimetres } from '../units.ts'
import { box } from './box.ts'
import { picture } from './picture.ts'
import { under } from './under.ts'

/** Between a head and the text under it, and between text and the pictures at its foot. */
const HEAD_GAP = 3.4
const FOOT_GAP = 4

interface Names {
  item: string
  role: Role
  width: number
  /** Columns of running text. */
  columns: number
}

/** A story: its head across the whole width, under it the text in columns with its first picture, at the foot the rest. */
export function story(subject: Story, own: readonly Own[], names: Names, desk: Desk): Elastic {
  const head = headOf(subject, names, desk)
  const body = bodyOf(subject, names, desk)
  const pieces = own.map((each) => (width: number) => ownModule(each, names, width, desk))
  const first = own[0]?.type === 'photo' ? pieces[0] : undefined
  const rest = first ? pieces.slice(1) : pieces
  const band = first ? withPicture(first, body, names, desk) : textOnly(body, names, desk)
  return under(
    [head, band, ...rows(rest, names, desk)].filter((part) => part !== undefined),
    [HEAD_GAP, FOOT_GAP],
  )
}

const fixed = (height: number, frames: (area: Area) => Frame[]): Elastic => ({
  least: height,
  ideal: height,
  most: height,
  frames,
})

function headOf(subject: Story, { item, role, width }: Names, desk: Desk): Elastic | undefined {
  const texts = headText(subject, role).map((text) => fitLine(text, width, desk))
  if (texts.length === 0) return undefined
  const paragraphs = stack(texts, desk.measure(texts.map((text) => ({ text, width }))), desk.template)
  const height = toMillimetres(heightOf(paragraphs, desk.template))
  return fixed(height, (area) => [
    textFrame(`${item}/head`, item, 'head', { ...area, height }, paragraphs, 1, 0),
  ])
}

function bodyOf(subject: Story, { width, columns }: Names, desk: Desk): Paragraph[] {
  const across = partOf(width, 1, columns, desk.template.gutter)
  const texts = bodyText(subject, desk.register)
  return onGrid(texts, desk.measure(texts.map((text) => ({ text, width: across }))), desk.template)
}

/** Text in columns, as tall as it must be. */
function textOnly(
  body: readonly Paragraph[],
  { item, columns }: Names,
  { template, looser }: Desk,
): Elastic | undefined {
  if (body.length === 0) return undefined
  const more = (looser?.get(`${item}/body`) ?? 0) * template.type.body.leading
  const height = toMillimetres(balance(body, columns, template) + more)
  return fixed(height, (area) => [
    textFrame(`${item}/body`, item, 'body', { ...area, height }, body, columns, template.gutter),
  ])
}

/** A picture beside the text, over as many columns as suit its shape; above it where none do. */
function withPicture(
  make: (width: number) => Elastic,
  body: readonly Paragraph[],
  names: Names,
  desk: Desk,
): Elastic | undefined {
  const { gutter } = desk.template
  const { width, columns } = names
  const beside = Array.from({ length: Math.max(0, columns - 1) }, (_, index) => index + 1).flatMap(
    (taken) => {
      const photo = make(partOf(width, taken, columns, gutter))
      const text = textOnly(body, { ...names, columns: columns - taken }, desk)
      const isFitting = text && text.ideal >= photo.least && text.ideal <= photo.most
      return isFitting ? [{ taken, photo, text, off: Math.abs(Math.log(text.ideal / photo.ideal)) }] : []
    },
  )
  const [best] = beside.sort((a, b) => a.off - b.off)
  const text = textOnly(body, names, desk)
  if (!best)
    return under(
      [make(width), text].filter((part) => part !== undefined),
      [HEAD_GAP],
    )
  const left = partOf(width, columns - best.taken, columns, gutter)
  const right = { x: left + gutter, width: width - left - gutter }
  return fixed(best.text.ideal, (area) => [
    ...best.photo.frames({ ...area, x: area.x + right.x, width: right.width }),
    ...best.text.frames({ ...area, width: left }),
  ])
}

/** What is left over, side by side at the foot: two in a row where the story is wide enough. */
function rows(
  rest: readonly ((width: number) => Elastic)[],
  { width, columns }: Names,
  desk: Desk,
): Elastic[] {
  const perRow = columns >= 2 ? 2 : 1
  const { gutter } = desk.template
  return Array.from({ length: Math.ceil(rest.length / perRow) }, (_, row) => {
    const some = rest.slice(row * perRow, (row + 1) * perRow)
    const across = partOf(width, 1, some.length, gutter)
    return beside(
      some.map((make) => make(across)),
      across,
      gutter,
    )
  })
}

function beside(parts: readonly Elastic[], across: number, gutter: number): Elastic {
  const ideal = Math.max(...parts.map((part) => part.ideal))
  return fixed(ideal, (area) =>
    parts.flatMap((part, index) =>
      part.frames({
        ...area,
        x: area.x + index * (across + gutter),
        width: across,
        height: Math.min(Math.max(part.least, ideal), part.most),
      }),
    ),
  )
}

function ownModule(own: Own, { item }: Names, width: number, desk: Desk): Elastic {
  return own.type === 'photo'
    ? picture(own.use.photo, { id: `${item}/photo-${own.use.id}`, item, width, use: own.use }, desk)
    : box(own.sidebar, { id: `${item}/box-${own.sidebar.id}`, item, width }, desk)
}

const textFrame = (
  id: string,
  item: string,
  part: TextFrame['part'],
  area: Area,
  paragraphs: readonly Paragraph[],
  columns: number,
  gutter: number,
): TextFrame => ({
  type: 'text',
  part,
  id,
  item,
  area,
  columns,
  gutter,
  vertical: false,
  align: 'top',
  paragraphs,
})
