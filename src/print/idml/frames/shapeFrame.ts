import type { ShapeFrame } from '../../layout/Layout.ts'
import { outlined, pageItem } from './pageItem.ts'
import type { Middle } from './pageItem.ts'
import { element, type XmlElement } from '../../../xml/XmlElement.ts'

/** A box's edge and tint, or a line. */
export function shapeFrame(frame: ShapeFrame, middle: Middle): XmlElement {
  const isLine = frame.area.width === 0 || frame.area.height === 0
  const swatch = frame.colour === 'accent' ? 'Color/Accent' : 'Color/Black'
  return element(
    isLine ? 'GraphicLine' : 'Rectangle',
    {
      ...pageItem(frame, middle, frame.part === 'box' ? 'box-frame' : 'rule'),
      ContentType: 'Unassigned',
      StrokeWeight: frame.stroke,
      StrokeColor: frame.stroke > 0 ? swatch : 'Swatch/None',
      FillColor: frame.tint > 0 ? swatch : 'Swatch/None',
      FillTint: frame.tint > 0 ? frame.tint : undefined,
    },
    outlined(frame),
  )
}
