import { commonX, commonY, widthOf } from '../marks/areas.ts'
import type { Area } from '../marks/Mark.ts'

/** The nearest of some areas above another, that stands over a part of it. */
export const above = <A extends Area & { panel: number }>(area: A, others: readonly A[]): A | undefined =>
  others
    .filter(
      (other) =>
        other !== area &&
        other.panel === area.panel &&
        other.y1 <= area.y0 + Math.min(8, (area.y1 - area.y0) * 0.4) &&
        other.y0 < area.y0 &&
        commonX(other, area) > 0.25 * Math.min(widthOf(other), widthOf(area)),
    )
    .sort((a, b) => b.y1 - a.y1 || commonX(b, area) - commonX(a, area))[0]

/** The nearest of some areas below another, as `above`. */
export const below = <A extends Area & { panel: number }>(area: A, others: readonly A[]): A | undefined =>
  others
    .filter(
      (other) =>
        other !== area &&
        other.panel === area.panel &&
        other.y0 >= area.y1 - Math.min(8, (area.y1 - area.y0) * 0.4) &&
        other.y1 > area.y1 &&
        commonX(other, area) > 0.25 * Math.min(widthOf(other), widthOf(area)),
    )
    .sort((a, b) => a.y0 - b.y0 || commonX(b, area) - commonX(a, area))[0]

/** The nearest of some areas to the left of another, beside a part of it. */
export const leftOf = <A extends Area & { panel: number }>(area: A, others: readonly A[]): A | undefined =>
  others
    .filter(
      (other) =>
        other !== area && other.panel === area.panel && other.x1 <= area.x0 + 4 && commonY(other, area) > 0,
    )
    .sort((a, b) => b.x1 - a.x1 || commonY(b, area) - commonY(a, area))[0]

/** Whether a rule that is as wide as most of an area lies between two heights. */
export const isRuledOff = (area: Area, from: number, to: number, rules: readonly Area[]): boolean =>
  rules.some(
    (rule) =>
      rule.y0 >= from - 3 &&
      rule.y1 <= to + 3 &&
      commonX(rule, area) > 0.85 * widthOf(area) &&
      widthOf(rule) > 60,
  )
