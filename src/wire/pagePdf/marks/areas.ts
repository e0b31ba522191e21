import type { Area } from './Mark.ts'

/** How much two stretches have in common; negative: how far they are apart. */
export const common = (a0: number, a1: number, b0: number, b1: number): number =>
  Math.min(a1, b1) - Math.max(a0, b0)

/** How much two areas have in common from left to right; negative: how far they are apart. */
export const commonX = (a: Area, b: Area): number => common(a.x0, a.x1, b.x0, b.x1)

/** How much two areas have in common from top to bottom; negative: how far they are apart. */
export const commonY = (a: Area, b: Area): number => common(a.y0, a.y1, b.y0, b.y1)

/** The part that two areas share; nothing where they share none. */
export const shared = (a: Area, b: Area): Area | undefined => {
  const area = {
    x0: Math.max(a.x0, b.x0),
    y0: Math.max(a.y0, b.y0),
    x1: Math.min(a.x1, b.x1),
    y1: Math.min(a.y1, b.y1),
  }
  return area.x1 > area.x0 && area.y1 > area.y0 ? area : undefined
}

/** The area around some areas. */
export const hull = (areas: readonly Area[]): Area => ({
  x0: Math.min(...areas.map(({ x0 }) => x0)),
  y0: Math.min(...areas.map(({ y0 }) => y0)),
  x1: Math.max(...areas.map(({ x1 }) => x1)),
  y1: Math.max(...areas.map(({ y1 }) => y1)),
})

/** Whether the middle of an area lies in another. */
export const isIn = (area: Area, outer: Area, slack = 0): boolean => {
  const x = (area.x0 + area.x1) / 2
  const y = (area.y0 + area.y1) / 2
  return x >= outer.x0 - slack && x <= outer.x1 + slack && y >= outer.y0 - slack && y <= outer.y1 + slack
}

/** How wide an area is. */
export const widthOf = ({ x0, x1 }: Area): number => x1 - x0

/** How high an area is. */
export const heightOf = ({ y0, y1 }: Area): number => y1 - y0

/** How far two areas are apart; 0 where they touch. */
export const distance = (a: Area, b: Area): number =>
  Math.hypot(Math.max(0, -commonX(a, b)), Math.max(0, -commonY(a, b)))
