/** Small tools for drawings that are composed in code: SVG text in, SVG text out. */

/** The drawing's width, in pixels. */
export const width = 2400
/** The drawing's height, in pixels. */
export const height = 1600

/**
 * Numbers from 0 up to 1 that look like chance and are the same on every machine (mulberry32, Tommy
 * Ettinger, public domain).
 */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

type Attributes = Record<string, string | number>

/** One element. */
export function el(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`)
  return `<${name}${written.join('')}>${children.join('')}</${name}>`
}

/** A rectangle, by its upper left corner. */
export const rect = (x: number, y: number, w: number, h: number, fill: string, more: Attributes = {}) =>
  el('rect', { x, y, width: w, height: h, fill, ...more })

/** A circle, by its centre. */
export const circle = (cx: number, cy: number, r: number, fill: string, more: Attributes = {}) =>
  el('circle', { cx, cy, r, fill, ...more })

/** A filled shape. @param d as SVG's attribute `d` */
export const path = (d: string, fill: string, more: Attributes = {}) => el('path', { d, fill, ...more })

/** A stroke without a filling. @param d as SVG's attribute `d` */
export const line = (d: string, stroke: string, strokeWidth: number, more: Attributes = {}) =>
  path(d, 'none', { stroke, 'stroke-width': strokeWidth, 'stroke-linecap': 'round', ...more })

/** Several shapes with what they share. */
export const group = (attributes: Attributes, ...children: string[]) => el('g', attributes, ...children)

const stops = (colours: readonly (readonly [offset: number, colour: string, opacity?: number])[]) =>
  colours
    .map(([offset, colour, opacity = 1]) =>
      el('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity }),
    )
    .join('')

type Stops = Parameters<typeof stops>[0]

/** A gradient from top to bottom, to be filled with `url(#id)`. */
export const fade = (id: string, colours: Stops) =>
  el('linearGradient', { id, x1: 0, y1: 0, x2: 0, y2: 1 }, stops(colours))

/** A gradient from the middle outwards. */
export const glow = (id: string, colours: Stops) => el('radialGradient', { id }, stops(colours))

/** What a line of hills looks like. All lengths in pixels. */
export interface Ridge {
  seed: number
  /** Where the hills stand on average. */
  base: number
  /** How far the highest rises above it. */
  rise: number
  /** How wide the broadest hill is. */
  span: number
}

/** A line of hills over the whole width, closed at the bottom. */
export function ridge({ seed, base, rise, span }: Ridge): string {
  const random = chance(seed)
  const waves = [1, 2.3, 4.7, 11].map((rate) => ({ rate, shift: random() * Math.PI * 2, size: 0.62 / rate }))
  const points: string[] = []
  for (let x = 0; x <= width; x += 12) {
    const sum = waves.reduce(
      (all, { rate, shift, size }) => all + Math.sin((x / span) * rate + shift) * size,
      0,
    )
    points.push(`${x},${(base - sum * rise).toFixed(1)}`)
  }
  return `M0,${height} L${points.join(' L')} L${width},${height} Z`
}

/** Strokes of light or shade lying on water, denser and longer towards the viewer. */
export function ripples(seed: number, top: number, bottom: number, colour: string, count: number): string {
  const random = chance(seed)
  return Array.from({ length: count }, () => {
    const depth = random() ** 1.4
    const y = top + depth * (bottom - top)
    const length = 20 + depth * 180 * (0.4 + random())
    const x = random() * width
    const strokes = { opacity: (0.1 + random() * 0.35).toFixed(2) }
    return line(
      `M${x.toFixed(0)},${y.toFixed(0)} q${(length / 2).toFixed(0)},${(-2 - depth * 5).toFixed(1)} ${length.toFixed(0)},0`,
      colour,
      1.5 + depth * 4,
      strokes,
    )
  }).join('')
}

/** The low sun's path on water: strokes of light around `x`, wider towards the viewer. */
export function lightPath(seed: number, x: number, top: number, bottom: number, colour: string): string {
  const random = chance(seed)
  return Array.from({ length: 120 }, (_, at) => {
    const depth = at / 120
    const y = top + depth * (bottom - top)
    const length = 30 + random() * (70 + depth * 190)
    const left = x + (random() - 0.5) * (90 + depth * 260) - length / 2
    const strokes = { opacity: (0.75 - depth * 0.45).toFixed(2) }
    return line(`M${left.toFixed(0)},${y.toFixed(0)} h${length.toFixed(0)}`, colour, 2 + depth * 4, strokes)
  }).join('')
}

/** The whole drawing. */
export const drawing = (definitions: string[], ...layers: string[]) =>
  el(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    el('defs', {}, ...definitions),
    ...layers,
  )
