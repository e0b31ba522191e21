/** Points in a millimetre. */
export const POINTS = 72 / 25.4

export const toPoints = (millimetres: number): number => millimetres * POINTS

export const toMillimetres = (points: number): number => points / POINTS
