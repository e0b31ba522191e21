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

const waterline = 860
const wall = 1270

const definitions = [
  fade('sky', [
    [0, '#1f3a5f'],
    [0.45, '#5f7f9c'],
    [0.75, '#e8b48c'],
    [1, '#f9dcae'],
  ]),
  fade('sea', [
    [0, '#e9bd94'],
    [0.25, '#8d9ca6'],
    [1, '#1d3e55'],
  ]),
  fade('quay', [
    [0, '#8a7f74'],
    [1, '#4b4540'],
  ]),
  fade('green', [
    [0, '#2f7a5d'],
    [1, '#1d5542'],
  ]),
  glow('sun', [
    [0, '#fff6dc'],
    [0.12, '#ffe9b8', 0.95],
    [0.4, '#ffcf8f', 0.45],
    [1, '#ffcf8f', 0],
  ]),
  glow('lamp', [
    [0, '#fff3c9', 0.95],
    [1, '#ffdf8a', 0],
  ]),
]

const hills = () =>
  [
    { seed: 7, base: 700, rise: 210, span: 520, colour: '#8d9fae' },
    { seed: 21, base: 760, rise: 190, span: 430, colour: '#667f8f' },
    { seed: 33, base: 815, rise: 150, span: 350, colour: '#476472' },
  ]
    .map(({ colour, ...shape }) => path(ridge(shape), colour))
    .join('')

function clouds(): string {
  const random = chance(4)
  return Array.from({ length: 9 }, () => {
    const x = random() * width
    const y = 140 + random() * 380
    const size = 160 + random() * 260
    return `<ellipse cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" rx="${size.toFixed(0)}" ry="${(5 + random() * 9).toFixed(0)}" fill="#ffd9b5" opacity="${(0.14 + random() * 0.2).toFixed(2)}"/>`
  }).join('')
}

function warehouse(x: number, w: number, h: number, colour: string, lit: () => number): string {
  const top = waterline - h
  const windows = Array.from({ length: Math.floor(w / 34) }, (_, at) =>
    rect(x + 12 + at * 34, top + h * 0.42, 13, 18, lit() > 0.55 ? '#ffdf9a' : '#2c3a44'),
  )
  const roof = path(`M${x - 8},${top} L${x + w / 2},${top - h * 0.34} L${x + w + 8},${top} Z`, '#33414c')
  return rect(x, top, w, h, colour) + roof + windows.join('')
}

function farShore(): string {
  const random = chance(19)
  const colours = ['#5b5a5c', '#6c5d55', '#4e5a63', '#7a6455']
  let all = ''
  for (let x = 90; x < 1180;) {
    const w = 90 + random() * 130
    all += warehouse(x, w, 52 + random() * 58, colours[Math.floor(random() * 4)] ?? '#5b5a5c', random)
    x += w + 10 + random() * 40
  }
  const crane = (x: number, reach: number) =>
    line(
      `M${x},${waterline} V640 M${x - 30},${waterline} L${x},690 L${x + 30},${waterline} M${x - 70},650 H${x + reach} M${x},590 L${x + reach},650 M${x},590 L${x - 70},650 M${x},640 V590 M${x + reach - 30},650 V735`,
      '#2d3b46',
      7,
    )
  return crane(1290, 190) + crane(1510, 150) + all + rect(0, waterline - 8, 1640, 14, '#2f3a42')
}

/** A fishing boat, its waterline at (x, y). */
function boat(x: number, y: number, scale: number, hull: string): string {
  return group(
    { transform: `translate(${x} ${y}) scale(${scale})` },
    path('M-120,20 Q0,64 120,20 L104,58 Q0,84 -104,58 Z', '#0f2433', { opacity: 0.28 }),
    line('M14,-40 V-170 M14,-160 L92,-34 M14,-160 L-84,-34', '#3a3029', 5),
    path('M-130,-30 L-112,28 H108 L140,-44 Q60,-18 -130,-30 Z', hull),
    path('M-128,-28 Q60,-16 139,-42 L136,-32 Q60,-6 -125,-17 Z', '#f1e3c8'),
    rect(-76, -82, 78, 58, '#efe6d2'),
    rect(-84, -92, 94, 12, '#a2493b'),
    rect(-66, -70, 22, 20, '#2b4354'),
    rect(-34, -70, 22, 20, '#2b4354'),
  )
}

/** The sea wall with its track, railing and stones. */
function seaWall(): string {
  const random = chance(88)
  const stones = Array.from({ length: 90 }, (_, at) => {
    const row = at % 3
    const shade = ['#6d645b', '#7d7369', '#5e5750'][Math.floor(random() * 3)] ?? '#6d645b'
    return rect(Math.floor(at / 3) * 84 + row * 28 - 40, wall + 6 + row * 38, 80, 34, shade, {
      rx: 5,
      opacity: 0.7,
    })
  })
  const deck = path(`M0,1390 H${width} V${height} H0 Z`, '#b3a797')
  const sleepers = Array.from({ length: 42 }, (_, at) =>
    path(`M${at * 60 - 20},1440 h26 l-14,62 h-32 Z`, '#5c4a3b'),
  )
  const rails = rect(0, 1448, width, 8, '#dfe3e4') + rect(0, 1486, width, 10, '#c9ced0')
  return rect(0, wall, width, 130, 'url(#quay)') + stones.join('') + deck + sleepers.join('') + rails
}

function railing(): string {
  const posts = Array.from({ length: 31 }, (_, at) => `M${at * 80 + 20},${wall - 74} V${wall + 4}`).join(' ')
  return line(`${posts} M0,${wall - 70} H${width} M0,${wall - 36} H${width}`, '#3b4a4f', 6)
}

const wires = () =>
  [260, 1180, 2140]
    .map(
      (x) =>
        line(`M${x},1400 V690 M${x},720 h170 M${x},790 L${x + 130},720`, '#2a3238', 13) +
        circle(x, 684, 11, '#2a3238'),
    )
    .join('') + line(`M0,742 Q660,768 1300,738 T${width},746`, '#20282d', 5)

/** Eight windows with a warm light behind them, and somebody in most. */
function windowsOfTram(): string {
  const random = chance(5)
  return Array.from({ length: 8 }, (_, at) => {
    const x = 116 + at * 92
    const person =
      random() > 0.25
        ? circle(x + 36, 168, 16, '#57473c') + path(`M${x + 12},214 q24,-44 48,0 Z`, '#6d4f4a')
        : ''
    return rect(x, 118, 74, 96, '#ffe6ad', { rx: 6 }) + person + rect(x + 35, 118, 4, 96, '#6b4a2e')
  }).join('')
}

const wheel = (x: number) =>
  circle(x, 372, 34, '#1f2326') + circle(x, 372, 20, '#59626a') + circle(x, 372, 7, '#1f2326')

const doors = (x: number) =>
  rect(x, 110, 66, 226, '#7b5433', { rx: 6 }) +
  rect(x + 9, 122, 48, 112, '#ffe9b6', { rx: 4 }) +
  rect(x + 31, 122, 4, 204, '#5d3d24')

/** The tram, 980 long, its rails at 400. */
const tram = (x: number, y: number) =>
  group(
    { transform: `translate(${x} ${y})` },
    path('M30,404 H960 L1010,420 H-20 Z', '#20190f', { opacity: 0.35 }),
    line('M440,30 L760,-348 M410,30 H520', '#2a3238', 7),
    rect(150, 24, 690, 26, '#b9b2a0', { rx: 10 }),
    path('M24,96 Q26,46 110,44 H880 Q964,46 966,96 Z', '#e9dfc6'),
    path('M30,92 H960 L972,330 Q972,344 950,344 H40 Q18,344 18,330 Z', 'url(#green)'),
    rect(24, 92, 942, 138, '#efe3c4'),
    windowsOfTram(),
    doors(34),
    doors(884),
    rect(110, 226, 770, 8, '#d8b25a'),
    rect(110, 306, 770, 6, '#d8b25a'),
    circle(495, 270, 30, '#efe3c4') + circle(495, 270, 24, '#1d5542'),
    rect(10, 338, 970, 18, '#24302f', { rx: 6 }),
    [170, 290, 690, 810].map(wheel).join(''),
    circle(24, 290, 70, 'url(#lamp)') + circle(24, 290, 15, '#fff6d8'),
    // The bell that the story is about.
    path('M78,26 q22,-34 44,0 l6,12 h-56 Z', '#c9932f') + circle(100, 42, 6, '#7d5a18'),
  )

/** A harbour at dawn with hills, boats, and a tram on the sea wall. */
export const harbour = () =>
  drawing(
    definitions,
    rect(0, 0, width, waterline + 10, 'url(#sky)'),
    clouds(),
    circle(1840, 690, 520, 'url(#sun)'),
    circle(1840, 690, 58, '#fff4d2'),
    hills(),
    rect(0, waterline, width, height - waterline, 'url(#sea)'),
    farShore(),
    ripples(12, waterline + 14, wall, '#fbe3bd', 150),
    ripples(13, waterline + 30, wall, '#12303f', 130),
    lightPath(14, 1840, waterline + 8, wall, '#ffe9bd'),
    boat(520, 985, 0.7, '#2c5d73'),
    boat(1730, 960, 0.5, '#7b3b35'),
    boat(2110, 1075, 0.95, '#28506a'),
    seaWall(),
    wires(),
    railing(),
    tram(640, 1086),
  )
