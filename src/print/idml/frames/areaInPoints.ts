import type { Area } from '../../layout/Layout.ts'
import { toPoints } from '../../layout/units.ts'

/** The layout measures in millimetres, IDML in points. */
export const areaInPoints = ({ x, y, width, height }: Area): Area => ({
  x: toPoints(x),
  y: toPoints(y),
  width: toPoints(width),
  height: toPoints(height),
})
