import { chance, circle, drawing, fade, group, height, line, path, rect, ridge, width } from './svg.ts'

const definitions = [
  fade('air', [
    [0, '#9cc7dd'],
    [0.6, '#d9ecec'],
    [1, '#f4f1dc'],
  ]),
  fade('slope', [
    [0, '#a9b766'],
    [1, '#6f8b43'],
  ]),
  fade('soil', [
    [0, '#9a6b43'],
    [1, '#5f3d25'],
  ]),
]

const cloud = (x: number, y: number, scale: number) =>
  group(
    { transform: `translate(${x} ${y}) scale(${scale})`, opacity: 0.9 },
    path(
      'M-190,40 Q-200,-10 -130,-14 Q-110,-84 -30,-70 Q20,-120 84,-64 Q160,-74 166,-8 Q220,0 206,40 Z',
      '#ffffff',
    ),
    path('M-190,40 Q-60,14 60,30 T206,40 Z', '#d7e6ea'),
  )

const farHills = () =>
  path(ridge({ seed: 3, base: 640, rise: 200, span: 560 }), '#9fbfb4') +
  path(ridge({ seed: 14, base: 740, rise: 150, span: 420 }), '#7ea78c')

/** Old trees along the far edge of the slope. */
function wood(): string {
  const random = chance(61)
  return Array.from({ length: 46 }, (_, at) => {
    const x = at * 54 + random() * 34
    const r = 34 + random() * 36
    const green = ['#4f7f55', '#5d8c58', '#447350', '#6f9a5c'][Math.floor(random() * 4)] ?? '#4f7f55'
    return circle(x, 838 + Math.sin(x / 300) * 22 - r * 0.4, r, green)
  }).join('')
}

/** Terraces: each band lower, nearer and a little steeper than the one behind. */
const terraces = () =>
  [
    [850, '#9db061'],
    [960, '#8ea455'],
    [1090, '#7f994c'],
    [1250, '#708c43'],
  ]
    .map(([y, colour]) => {
      const top = Number(y)
      const edge = `M0,${top + 60} Q700,${top - 40} 1400,${top + 10} T${width},${top - 30}`
      return path(`${edge} V${height} H0 Z`, String(colour)) + line(edge, '#5f4a2b', 9, { opacity: 0.35 })
    })
    .join('')

/** A sapling tied to canes, its foot at (x, y). */
function sapling(x: number, y: number, scale: number, seed: number): string {
  const random = chance(seed)
  const leaves = Array.from({ length: 26 }, () => {
    const height = 150 + random() * 210
    const side = (random() - 0.5) * (330 - Math.abs(height - 250)) * 0.62
    const turn = Math.round(side * 0.4)
    const green = ['#4d8a3c', '#66a247', '#3c7637', '#8bb855'][Math.floor(random() * 4)] ?? '#4d8a3c'
    return `<ellipse cx="${side.toFixed(0)}" cy="${(-height).toFixed(0)}" rx="34" ry="15" fill="${green}" transform="rotate(${turn} ${side.toFixed(0)} ${(-height).toFixed(0)})"/>`
  })
  return group(
    { transform: `translate(${x} ${y}) scale(${scale})` },
    `<ellipse cx="10" cy="4" rx="130" ry="26" fill="#4c341f" opacity="0.35"/>`,
    `<ellipse cx="0" cy="0" rx="104" ry="24" fill="url(#soil)"/>`,
    line('M-70,2 L14,-250 M74,4 L-12,-252', '#c9a765', 10),
    line('M0,0 Q8,-150 0,-330', '#6b4a2d', 14),
    line('M2,-170 L-62,-236 M2,-200 L66,-262 M2,-250 L-40,-312', '#6b4a2d', 7),
    line('M-22,-214 q24,12 46,-2', '#efe6cf', 8),
    ...leaves,
    rect(-20, -96, 40, 28, '#f6f0dd', { rx: 3 }) +
      rect(-13, -88, 26, 4, '#9b8d73') +
      rect(-13, -79, 18, 4, '#9b8d73'),
  )
}

/** What somebody wears, and which way they face. */
interface Clothes {
  shirt: string
  trousers: string
  hat: string
  /** Mirrored when -1. */
  facing: 1 | -1
}

const placed = (x: number, y: number, scale: number, { facing }: Clothes, ...body: string[]) =>
  group(
    { transform: `translate(${x} ${y}) scale(${scale * facing} ${scale})` },
    `<ellipse cx="10" cy="2" rx="110" ry="20" fill="#3d2c1a" opacity="0.3"/>`,
    ...body,
  )

const strawHat = (x: number, y: number, colour: string) =>
  `<ellipse cx="${x}" cy="${y}" rx="66" ry="15" fill="${colour}"/>` +
  path(
    `M${x - 36},${y - 4} Q${x - 34},${y - 46} ${x},${y - 46} Q${x + 34},${y - 46} ${x + 36},${y - 4} Z`,
    colour,
  ) +
  line(`M${x - 35},${y - 9} Q${x},${y} ${x + 35},${y - 9}`, '#8c4a3a', 7)

/** Somebody with a spade, bending forward. */
const digger = (x: number, y: number, scale: number, wears: Clothes) =>
  placed(
    x,
    y,
    scale,
    wears,
    line('M-30,-190 L-66,-10 M10,-190 L34,-10', wears.trousers, 46),
    path('M-92,0 h56 v-18 h-40 Z M10,0 h60 l-8,-18 h-44 Z', '#3a332d'),
    path('M-60,-180 Q-64,-300 20,-372 L92,-318 Q60,-240 44,-176 Z', wears.shirt),
    circle(88, -392, 42, '#d9a67e'),
    strawHat(92, -416, wears.hat),
    line('M210,-10 L104,-300', '#8b623b', 13),
    path('M182,-52 l44,-16 l26,70 q-26,22 -46,4 Z', '#8d979c'),
    line('M40,-330 Q110,-300 136,-226', wears.shirt, 36),
    line('M60,-320 Q90,-250 166,-150', wears.shirt, 34),
    circle(138, -220, 17, '#d9a67e') + circle(168, -146, 17, '#d9a67e'),
  )

/** Somebody with a watering can. */
const waterer = (x: number, y: number, scale: number, wears: Clothes) =>
  placed(
    x,
    y,
    scale,
    wears,
    line('M-18,-200 V-14 M30,-200 L40,-14', wears.trousers, 44),
    path('M-44,0 h60 v-18 h-48 Z M22,0 h62 l-8,-18 h-50 Z', '#3a332d'),
    path('M-54,-190 Q-62,-330 -26,-378 H48 Q76,-310 66,-190 Z', wears.shirt),
    circle(14, -424, 42, '#e0b18a'),
    strawHat(16, -448, wears.hat),
    path('M150,-262 h84 l10,92 h-100 Z', '#3f7d8c') +
      line('M240,-196 L304,-246', '#3f7d8c', 13) +
      line('M150,-250 q40,-56 84,-4', '#2d5f6b', 9),
    ...[0, 1, 2, 3].map((at) =>
      line(`M${306 + at * 9},-240 q${18 + at * 7},70 ${16 + at * 9},${150 + at * 12}`, '#bfe3ee', 4, {
        opacity: 0.8,
      }),
    ),
    line('M34,-346 Q90,-300 170,-262', wears.shirt, 36),
    circle(182, -258, 17, '#e0b18a'),
  )

/** A child on its knees who firms the soil. */
const kneeling = (x: number, y: number, scale: number, wears: Clothes) =>
  placed(
    x,
    y,
    scale,
    wears,
    path('M-96,-10 Q-80,-96 10,-92 L36,-22 Q20,4 -40,4 Z', wears.trousers),
    path('M-66,-84 Q-54,-196 26,-218 L84,-160 Q56,-96 28,-72 Z', wears.shirt),
    circle(76, -242, 40, '#e3b690'),
    strawHat(80, -262, wears.hat),
    line('M50,-176 Q110,-120 150,-26', wears.shirt, 30),
    circle(152, -20, 15, '#e3b690'),
  )

function tufts(): string {
  const random = chance(70)
  return Array.from({ length: 190 }, () => {
    const depth = random()
    const x = random() * width
    const y = 900 + depth * 690
    const size = 10 + depth * 34
    const green = random() > 0.5 ? '#5b7c35' : '#9ab55c'
    return line(
      `M${x.toFixed(0)},${y.toFixed(0)} q${(-size * 0.3).toFixed(0)},${(-size * 0.6).toFixed(0)} ${(-size * 0.4).toFixed(0)},${(-size).toFixed(0)} m${(size * 0.4).toFixed(0)},${size.toFixed(0)} q${(size * 0.3).toFixed(0)},${(-size * 0.5).toFixed(0)} ${(size * 0.5).toFixed(0)},${(-size * 0.8).toFixed(0)}`,
      green,
      2 + depth * 3,
      { opacity: 0.75 },
    )
  }).join('')
}

const rows = () => [
  ...Array.from({ length: 11 }, (_, at) => sapling(110 + at * 222, 905 + Math.sin(at) * 8, 0.26, at + 1)),
  ...Array.from({ length: 7 }, (_, at) => sapling(210 + at * 340, 1050 - at * 4, 0.46, at + 40)),
]

const blue: Clothes = { shirt: '#3d6c96', trousers: '#3c4652', hat: '#e3c784', facing: 1 }
const red: Clothes = { shirt: '#b4524a', trousers: '#4a4440', hat: '#ecd9a5', facing: -1 }
const yellow: Clothes = { shirt: '#d9a441', trousers: '#4f6172', hat: '#f0e2bb', facing: 1 }
const white: Clothes = { shirt: '#e8e4d8', trousers: '#5a5146', hat: '#d8ba74', facing: 1 }

/** People plant a row of saplings on a terraced slope. */
export const planting = () =>
  drawing(
    definitions,
    rect(0, 0, width, height, 'url(#air)'),
    cloud(480, 250, 1.2),
    cloud(1560, 170, 0.9),
    cloud(2140, 330, 0.7),
    farHills(),
    wood(),
    terraces(),
    tufts(),
    ...rows(),
    waterer(1450, 1110, 0.62, { ...white, facing: -1 }),
    digger(560, 1130, 0.62, { ...yellow, shirt: '#5f8f6b' }),
    sapling(420, 1480, 1.05, 90),
    sapling(1250, 1450, 1.05, 91),
    sapling(2120, 1490, 1.0, 92),
    digger(860, 1500, 1.12, blue),
    waterer(1790, 1490, 1.05, red),
    kneeling(1920, 1560, 0.95, yellow),
  )
