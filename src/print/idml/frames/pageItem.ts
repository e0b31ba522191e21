import type { Area, Frame } from '../../layout/Layout.ts'
import { areaInPoints } from './areaInPoints.ts'
import { selfId } from '../selfId.ts'
import { element, type Attributes, type XmlElement } from '../../../xml/XmlElement.ts'

/**
 * The middle of the page, in points from its top left: IDML counts from the middle of the spread.
 */
export interface Middle {
  x: number
  y: number
}

/**
 * The attributes that every frame has: its place, its name in InDesign's layers panel, its object
 * style.
 */
export function pageItem(frame: Frame, middle: Middle, objectStyle: string): Attributes {
  const { x, y } = areaInPoints(frame.area)
  return {
    Self: selfId('frame', frame.id),
    Name: frame.id,
    ItemLayer: 'layer',
    AppliedObjectStyle: `ObjectStyle/${objectStyle}`,
    FlexItemWidthMode: 'FlexFixed',
    FlexItemHeightMode: 'FlexFixed',
    ItemTransform: transform(1, x - middle.x, y - middle.y),
  }
}

/**
 * The properties that every frame begins with: a label by which scripts find it, and its outline,
 * measured from its own top left.
 */
export const outlined = (frame: Frame): XmlElement =>
  element(
    'Properties',
    {},
    element('Label', {}, element('KeyValuePair', { Key: 'Label', Value: frame.id })),
    outline(areaInPoints(frame.area)),
  )

/** A rectangle; a line where it has no width or no height. */
function outline({ width, height }: Area): XmlElement {
  const isLine = width === 0 || height === 0
  const corners = isLine
    ? ([
        [0, 0],
        [width, height],
      ] as const)
    : ([
        [0, 0],
        [0, height],
        [width, height],
        [width, 0],
      ] as const)
  const points = corners.map(([x, y]) => {
    const at = pair(x, y)
    return element('PathPointType', { Anchor: at, LeftDirection: at, RightDirection: at })
  })
  const path = element('GeometryPathType', { PathOpen: isLine }, element('PathPointArray', {}, ...points))
  return element('PathGeometry', {}, path)
}

/** A scale and a move as IDML's six numbers. */
export const transform = (scale: number, x: number, y: number): string =>
  [scale, 0, 0, scale, x, y].map(short).join(' ')

const pair = (x: number, y: number): string => `${short(x)} ${short(y)}`

/** Rounded: precise enough for the scale of a large picture, and the same text in every export. */
const short = (value: number): string => String(Math.round(value * 1_000_000) / 1_000_000 + 0)
