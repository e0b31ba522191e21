import { toPoints } from '../../layout/units.ts'
import type { Template } from '../../templates/types.ts'
import { element, type XmlElement } from '../../../xml/XmlElement.ts'

/**
 * One page with its margins and column guides, in the middle of its spread.
 *
 * @param applied the `Self` of the parent page it follows; `n` for the parent page itself.
 */
export function pagePart(self: string, name: string, applied: string, template: Template): XmlElement {
  const { page, margins, columns, gutter } = template
  const [width, height] = [toPoints(page.width), toPoints(page.height)]
  return element(
    'Page',
    {
      Self: self,
      Name: name,
      AppliedMaster: applied,
      GeometricBounds: `0 0 ${height.toFixed(4)} ${width.toFixed(4)}`,
      ItemTransform: `1 0 0 1 ${(-width / 2).toFixed(4)} ${(-height / 2).toFixed(4)}`,
      OverrideList: '',
      TabOrder: '',
    },
    element('MarginPreference', {
      ColumnCount: columns,
      ColumnGutter: toPoints(gutter),
      Top: toPoints(margins.top),
      Bottom: toPoints(margins.bottom),
      Left: toPoints(margins.left),
      Right: toPoints(margins.right),
      ColumnDirection: 'Horizontal',
    }),
  )
}
