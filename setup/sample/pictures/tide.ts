import {
  chance,
  circle,
  drawing,
  fade,
  glow,
  group,
  height,
  lightPath,
  line,
  path,
  rect,
  ridge,
  ripples,
  width,
} from './svg.ts'

const horizon = 880

const definitions = [
  fade('dusk', [
    [0, '#1b2347'],
    [0.4, '#4a3f72'],
    [0.72, '#c0626a'],
    [0.9, '#f0a066'],
    [1, '#f8c98a'],
  ]),
  fade('sea', [
    [0, '#d98a6a'],
    [0.2, '#7d5877'],
    [1, '#16203f'],
  ]),
  fade('stone', [
    [0, '#6e6570'],
    [1, '#3f3a49'],
  ]),
  fade('reef', [
    [0, '#3a3344'],
    [1, '#14121f'],
  ]),
  glow('warm', [
    [0, '#ffe2a0', 0.9],
    [0.4, '#ffc26b', 0.35],
    [1, '#ffc26b', 0],
  ]),
  glow('setting', [
    [0, '#fff0cf'],
    [0.15, '#ffdca0', 0.9],
    [0.5, '#ff9f68', 0.35],
    [1, '#ff9f68', 0],
  ]),
]

function stars(): string {
  const random = chance(9)
  return Array.from({ length: 90 }, () =>
    circle(
      Math.round(random() * width),
      Math.round(random() * 460),
      Number((1 + random() * 2.4).toFixed(1)),
      '#fff7e6',
      {
        opacity: (0.25 + random() * 0.6).toFixed(2),
      },
    ),
  ).join('')
}

function clouds(): string {
  const random = chance(23)
  return Array.from({ length: 13 }, () => {
    const y = 470 + random() * 330
    const rx = 180 + random() * 330
    const x = random() * width
    return `<ellipse cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" rx="${rx.toFixed(0)}" ry="${(6 + random() * 11).toFixed(0)}" fill="${random() > 0.5 ? '#5c3f6b' : '#f2a77c'}" opacity="${(0.2 + random() * 0.25).toFixed(2)}"/>`
  }).join('')
}

const headlands = () =>
  path(ridge({ seed: 40, base: 850, rise: 70, span: 460 }), '#7a5574') +
  path(`M1500,${horizon} Q1720,760 1960,800 T${width},720 V${horizon + 30} H1500 Z`, '#553f62')

/** Courses of stone on the wall of the house. */
function masonry(x: number, y: number, w: number, h: number, seed: number): string {
  const random = chance(seed)
  const stones: string[] = []
  for (let row = 0; row < h / 30; row++) {
    for (let at = row % 2 ? -34 : 0; at < w; at += 68) {
      const left = Math.max(at, 0)
      const right = Math.min(at + 64, w)
      const shade = ['#7d7480', '#5d5663', '#857a80'][Math.floor(random() * 3)] ?? '#7d7480'
      if (right > left)
        stones.push(rect(x + left, y + row * 30, right - left, 26, shade, { rx: 4, opacity: 0.45 }))
    }
  }
  return stones.join('')
}

const pane = (x: number, y: number, w: number, h: number) =>
  circle(x + w / 2, y + h / 2, w * 1.7, 'url(#warm)') +
  rect(x - 8, y - 8, w + 16, h + 16, '#2b2634', { rx: 6 }) +
  rect(x, y, w, h, '#ffd98a', { rx: 3 }) +
  line(`M${x + w / 2},${y} V${y + h} M${x},${y + h / 2} H${x + w}`, '#5b4632', 5)

/** The stone house with its tower, the mast and the vane. */
const house = () =>
  [
    rect(700, 640, 440, 380, 'url(#stone)'),
    masonry(700, 640, 440, 380, 2),
    rect(1040, 500, 54, 110, '#4a4352') + rect(1030, 490, 74, 18, '#2c2738'),
    path('M664,650 L920,500 L1176,650 Z', '#2c2738'),
    rect(480, 360, 250, 660, 'url(#stone)'),
    masonry(480, 360, 250, 660, 3),
    rect(456, 336, 298, 34, '#2c2738', { rx: 4 }),
    rect(520, 250, 170, 90, '#2b2634'),
    rect(534, 262, 142, 70, '#ffd98a'),
    line('M570,262 V332 M605,262 V332 M640,262 V332', '#4a3a2c', 6),
    path('M500,252 Q605,150 710,252 Z', '#38314a'),
    line('M605,200 V70 M566,104 H644', '#221d2c', 8),
    path('M644,104 l46,-16 v32 Z', '#c96a4f'),
    pane(560, 440, 84, 110),
    pane(560, 660, 84, 110),
    pane(780, 730, 90, 104),
    pane(960, 730, 90, 104),
    rect(566, 860, 92, 160, '#2a2230', { rx: 8 }) + circle(640, 944, 6, '#d9b36a'),
  ].join('')

function reef(): string {
  const main =
    'M0,1180 Q120,1060 300,1030 L420,1000 H1190 Q1300,1030 1340,1110 Q1420,1150 1440,1240 Q1240,1320 900,1300 Q500,1330 0,1290 Z'
  const random = chance(52)
  const cracks = Array.from({ length: 26 }, () => {
    const x = 60 + random() * 1250
    const y = 1060 + random() * 190
    return line(
      `M${x.toFixed(0)},${y.toFixed(0)} l${(20 + random() * 60).toFixed(0)},${(10 + random() * 26).toFixed(0)}`,
      '#6b5a6d',
      4,
      { opacity: 0.4 },
    )
  })
  return (
    path(main, 'url(#reef)') +
    cracks.join('') +
    line('M300,1030 L420,1002 H1190 Q1300,1030 1340,1110', '#d9896d', 7, { opacity: 0.55 })
  )
}

/** The pier on its piles, and at its end the staff on which the sea is read. */
function pierAndStaff(): string {
  const piles = [1420, 1540, 1660, 1780].map((x) => rect(x, 1090, 24, 260, '#241e2d')).join('')
  const marks = Array.from({ length: 14 }, (_, at) =>
    rect(1872, 690 + at * 46, 66, 46, at % 2 ? '#f3ead9' : '#c2463b'),
  )
  const teeth = Array.from({ length: 28 }, (_, at) =>
    rect(1938, 692 + at * 23, at % 5 === 0 ? 34 : 18, 6, '#2a2330'),
  )
  return [
    piles,
    rect(1290, 1066, 580, 32, '#352c3c'),
    line(
      'M1300,1000 H1860 M1340,1000 V1066 M1480,1000 V1066 M1620,1000 V1066 M1760,1000 V1066',
      '#2a2330',
      9,
    ),
    rect(1862, 676, 86, 690, '#2a2330', { rx: 4 }),
    ...marks,
    ...teeth,
    path('M1846,676 L1905,620 L1964,676 Z', '#2a2330'),
    // The lamp by which the staff is read at night.
    line('M1830,1066 V810 q0,-40 36,-40', '#221c29', 9) +
      circle(1862, 790, 120, 'url(#warm)') +
      circle(1862, 782, 13, '#fff0c4'),
  ].join('')
}

/** Foam and light where the sea meets stone, piles and staff. */
const surf = () =>
  [
    line('M0,1292 Q300,1336 620,1306 T1180,1304 T1450,1240', '#f4d9c6', 8, { opacity: 0.7 }),
    line('M40,1322 Q380,1362 760,1328 T1390,1290', '#f4d9c6', 5, { opacity: 0.45 }),
    ...[1432, 1552, 1672, 1792, 1905].map(
      (x) =>
        `<ellipse cx="${x}" cy="1352" rx="46" ry="9" fill="none" stroke="#f4d9c6" stroke-width="5" opacity="0.6"/>`,
    ),
    path('M1870,1366 h70 l24,220 h-124 Z', '#c2463b', { opacity: 0.16 }),
  ].join('')

const gull = (x: number, y: number, size: number) =>
  line(
    `M${x - size},${y - size * 0.3} Q${x - size * 0.4},${y - size * 0.7} ${x},${y} Q${x + size * 0.4},${y - size * 0.7} ${x + size},${y - size * 0.3}`,
    '#241e33',
    6,
  )

/** A tide station at dusk: stone house and tower on a reef, a pier, and the staff in the sea. */
export const tide = () =>
  drawing(
    definitions,
    rect(0, 0, width, horizon + 10, 'url(#dusk)'),
    stars(),
    circle(1560, horizon - 20, 560, 'url(#setting)'),
    circle(1560, horizon - 26, 62, '#fff0cf'),
    clouds(),
    headlands(),
    rect(0, horizon, width, height - horizon, 'url(#sea)'),
    ripples(31, horizon + 10, height, '#ffcfa0', 210),
    ripples(32, horizon + 20, height, '#0d1530', 190),
    lightPath(33, 1560, horizon + 8, height, '#ffdcab'),
    circle(605, 296, 300, 'url(#warm)', { opacity: 0.6 }),
    house(),
    reef(),
    pierAndStaff(),
    surf(),
    group({}, gull(1180, 360, 44), gull(1300, 300, 30), gull(2060, 480, 36)),
  )
