/** Points in a millimetre. */
export const POINTS = 72 / 25.4

/** Millimetres as points. */
export const toPoints = (millimetres: number): number => millimetres * POINTS

/** Points as millimetres. */
export const toMillimetres = (points: number): number => points / POINTS
