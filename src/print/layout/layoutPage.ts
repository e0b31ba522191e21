import type { Subject } from '../../story/types.ts'
import type { Page, PrintFinding, Placed } from '../types.ts'
import { textColumnsOf, widthOf } from './columns.ts'
import { folio } from './folio.ts'
import type { LayoutContext, Module } from './Elastic.ts'
import type { Area, Frame, ItemFit, Layout } from './Layout.ts'
import { box } from './modules/box.ts'
import { picture } from './modules/picture.ts'
import { story } from './modules/story.ts'
import { ownOf, placedKeys } from './ownOf.ts'
import { arrange } from './place/arrange.ts'
import type { Spot } from './place/pack.ts'
import { picturesFound } from './picturesFound.ts'
import { toMillimetres } from './units.ts'

/** A frame may reach this far over the foot of the page, in millimetres: that is rounding. */
const ROUNDING = 0.2

/**
 * Lays a page out: puts its items on the grid in their order, and stretches those that can be
 * taller until the page is full. Items that do not fit run over the foot of the page, and a finding
 * says by how much; nothing is cut.
 */
export function layoutPage(page: Page, context: LayoutContext): Layout {
  const { template } = context
  const { margins, page: paper, gap } = template
  const height = paper.height - margins.top - margins.bottom - template.folioHeight
  const taken = placedKeys(page)
  const modules = page.items.map((item) => moduleOf(item, taken, context))
  const spots = arrange(modules, template.columns, height, gap)
  // The folio comes last, so that copied text and a screen reader begin with the news.
  const frames = [...spots.flatMap((spot) => framesOf(spot, context)), ...folio(page, context)]
  const fit = spots.map((spot) => fitOf(spot, spots, height, context))
  return {
    frames,
    fit,
    white: whiteOf(spots, template.columns, height),
    findings: [
      ...spots.flatMap((spot, index) => overset(spot, fit[index], height)),
      ...picturesFound(frames, template),
    ],
  }
}

/** Gaps between items count as white; what runs over the foot does not count as taken. */
function whiteOf(spots: readonly Spot[], columns: number, height: number): number {
  const taken = spots.reduce((sum, spot) => {
    const inside = Math.min(spot.y + spot.height, height) - spot.y
    return sum + spot.columns * Math.max(0, inside)
  }, 0)
  return Math.min(1, Math.max(0, 1 - taken / (columns * height)))
}

function moduleOf(item: Placed<Subject>, taken: Set<string>, context: LayoutContext): Module {
  const { template } = context
  const { name, role, subject } = item
  const columns = Math.min(
    Math.max(1, Math.round(item.columns ?? template.defaultColumns[role])),
    template.columns,
  )
  const width = widthOf(columns, template)
  const names = { id: `${name}/${subject.type}`, item: name, width }
  const none = { columns: 0, line: 0 }
  switch (subject.type) {
    case 'photo':
      return { item: name, columns, text: none, ...picture(subject, names, context) }
    case 'sidebar':
      return { item: name, columns, text: none, ...box(subject, names, context) }
    case 'story': {
      const across = textColumnsOf(columns, template)
      const text = { columns: across, line: toMillimetres(template.type.body.leading) }
      return {
        item: name,
        columns,
        text,
        ...story(subject, ownOf(subject, taken), { item: name, role, width, columns: across }, context),
      }
    }
  }
}

function areaOf({ column, columns, y, height }: Spot, { template }: LayoutContext): Area {
  const { margins, folioHeight } = template
  const left = column === 0 ? 0 : widthOf(column, template) + template.gutter
  return {
    x: margins.left + left,
    y: margins.top + folioHeight + y,
    width: widthOf(columns, template),
    height,
  }
}

/** The item's frames, and a thin line over it where something stands above. */
function framesOf(spot: Spot, context: LayoutContext): Frame[] {
  const area = areaOf(spot, context)
  const line: Frame = {
    type: 'shape',
    part: 'rule',
    id: `${spot.module.item}/rule`,
    item: spot.module.item,
    area: { ...area, y: area.y - context.template.gap / 2, height: 0.12 },
    stroke: 0,
    colour: 'black',
    tint: 100,
  }
  return [...(spot.y > 0 && spot.module.text.columns > 0 ? [line] : []), ...spot.module.frames(area)]
}

/**
 * By how many lines an item runs over the foot of the page, or, for the last item of its columns,
 * how many lines still have room.
 */
function fitOf(spot: Spot, all: readonly Spot[], height: number, context: LayoutContext): ItemFit {
  const { text, item } = spot.module
  const foot = spot.y + spot.height
  const isLast = !all.some(
    (other) =>
      other.y > spot.y &&
      other.column < spot.column + spot.columns &&
      spot.column < other.column + other.columns,
  )
  // At most the item's own height counts: when it begins below the foot, the items above are too
  // long.
  const over = Math.min(foot - height, spot.height)
  const counts = over > ROUNDING || isLast
  const lines = counts && text.line > 0 ? Math.ceil((over - ROUNDING) / text.line) * text.columns : 0
  return { item, lines: lines === 0 ? 0 : lines, area: areaOf(spot, context) }
}

function overset({ module, y, height: own }: Spot, fit: ItemFit | undefined, height: number): PrintFinding[] {
  const over = Math.min(y + own - height, own)
  if (over <= ROUNDING) return []
  const millimetres = Math.ceil(over)
  return fit && fit.lines > 0
    ? [{ item: module.item, rule: 'overset', severity: 'block', params: { lines: fit.lines, millimetres } }]
    : [{ item: module.item, rule: 'page-full', severity: 'block', params: { millimetres } }]
}
