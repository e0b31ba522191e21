/**
 * What both Typst programs share. Everything about a page comes as JSON in `sys.inputs.data`, and
 * every word as a string in it: Typst never reads an editor's words as markup or code. Lengths are
 * points, save where `place` says millimetres.
 */
const COMMON = String.raw`
#let d = json(bytes(sys.inputs.data))
#let ink(c) = cmyk(c.at(0) * 1%, c.at(1) * 1%, c.at(2) * 1%, c.at(3) * 1%)
#let colours = (black: ink((0, 0, 0, 100)), white: ink((0, 0, 0, 0)), accent: ink(d.accent))
#set text(lang: d.lang, region: d.region, fallback: false, cjk-latin-spacing: none, features: if d.lang == "zh" { () } else { ("pwid",) }, top-edge: 0.86em, bottom-edge: -0.14em, fill: colours.black, hyphenate: d.lang == "en")
#show heading: it => it.body

#let run(r) = {
  if r.text == "\n" { return linebreak() }
  let s = d.styles.at(r.style)
  let t = text(font: s.font, weight: r.weight, size: r.size * 1pt, fill: colours.at(r.colour), r.text)
  if r.underline { t = underline(t) }
  if r.strike { t = strike(t) }
  if r.sub { t = sub(t) }
  if r.super { t = super(t) }
  // A box stands on the baseline with its foot, which is 0.14 em under the baseline of its words.
  if r.glued { t = box(baseline: r.size * 0.14pt, t) }
  if r.mayBreak { h(0pt) + t } else { t }
}

#let words(p) = for r in p.runs { run(r) }

#let fitted(r, room) = {
  let t = run(r)
  let wide = measure(t).width
  if wide > room { scale(x: room / wide * 100%, reflow: true, t) } else { t }
}

#let column(cells, p) = stack(dir: ttb, spacing: 0pt, ..cells.map(c => box(width: p.size * 1pt, height: p.size * c.tall * 1pt,
  align(center + horizon, if c.turned { rotate(90deg, reflow: true, fitted(c.run, p.size * c.tall * 1pt)) } else {
    set text(features: ("vert",))
    fitted(c.run, p.size * 1pt)
  }))))

#let upright(p) = stack(dir: rtl, spacing: (p.leading - p.size) * 1pt, ..p.upright.map(cells => column(cells, p)))

#let para(p, end: none) = {
  set par(leading: (p.leading - p.size) * 1pt, spacing: 0pt, justify: p.align == "justify", linebreaks: "optimized",
    first-line-indent: (amount: p.first * 1pt, all: true))
  set text(size: p.size * 1pt, dir: if p.rtl { rtl } else { ltr }, costs: (widow: 0%, orphan: 0%, runt: 20%))
  set align(if p.align == "center" { center } else if p.align == "right" { right } else { start })
  let tagged-as(inner) = if p.heading > 0 { heading(level: p.heading, inner + end) } else { par(inner + end) }
  let tagged = if p.upright.len() > 0 { context tagged-as(upright(p)) } else { tagged-as(words(p)) }
  let tall = if p.height > 0 { p.height * 1pt } else { auto }
  block(above: p.gap * 1pt, below: 0pt, width: 100%, height: tall, breakable: p.height == 0, sticky: p.sticky, inset: (left: p.inset * 1pt),
    if p.height > 0 { align(horizon, tagged) } else { tagged })
}
`

/**
 * The program that sets the page, for a PDF or an SVG. At its end it reports where each text ended,
 * so that text running over its frame is noticed.
 */
export const PAGE_PROGRAM = `${COMMON}${String.raw`
#set document(title: d.title, author: d.author, date: none)
#set page(width: (d.width + 2 * d.bleed) * 1mm, height: (d.height + 2 * d.bleed) * 1mm, margin: 0pt,
  foreground: if d.mark != none { pdf.artifact(rotate(-56deg, text(size: 120pt, fill: rgb(200, 40, 40, 70), font: d.noteFont, weight: 700, d.mark))) })

#let flow(f) = f.paragraphs.enumerate().map(((i, p)) => para(p,
  end: if i == f.paragraphs.len() - 1 [#metadata(f.id)<end>])).join()

#let set-text(f) = {
  let body = if f.columns > 1 { columns(f.columns, gutter: f.gutter * 1mm, flow(f)) } else { flow(f) }
  let at = if f.valign == "middle" { horizon } else if f.valign == "bottom" { bottom } else { top }
  block(width: f.width * 1mm, height: f.height * 1mm, align(at, body))
}

#let set-shape(f) = rect(width: f.width * 1mm, height: f.height * 1mm,
  stroke: if f.stroke > 0 { f.stroke * 1pt + colours.at(f.colour) },
  fill: if f.tint > 0 { let (c, m, y, k) = if f.colour == "accent" { d.accent } else { (0, 0, 0, 100) }
    ink((c * f.tint / 100, m * f.tint / 100, y * f.tint / 100, k * f.tint / 100)) })

#let set-picture(f) = image(f.path, width: f.width * 1mm, height: f.height * 1mm, fit: "stretch", alt: f.alt)

#for f in d.frames {
  place(top + left, dx: (f.x + d.bleed) * 1mm, dy: (f.y + d.bleed) * 1mm,
    if f.type == "text" { set-text(f) } else if f.type == "picture" { set-picture(f) } else { pdf.artifact(set-shape(f)) })
}

#context [#metadata(query(<end>).map(e => { let at = e.location().position(); (id: e.value, page: at.page, x: at.x.mm() - d.bleed, y: at.y.mm() - d.bleed) }))<ends>]

#if d.notes.len() > 0 {
  set page(margin: (d.bleed + 14) * 1mm)
  set text(font: d.noteFont, size: 11pt)
  set par(leading: 7pt)
  block(below: 14pt, heading(level: 1, text(size: 22pt, weight: 700, d.mark)))
  for note in d.notes { block(below: 8pt, par(hanging-indent: 1.5em, note)) }
}
`}`

/**
 * The program that measures paragraphs: their height at a width, and their width in a single line,
 * both in points.
 */
export const MEASURE_PROGRAM = `${COMMON}${String.raw`
#set page(width: 4000pt, height: auto, margin: 0pt)
#context [#metadata(d.requests.map(r => (
  height: measure(block(width: r.width * 1mm, para(r.paragraph))).height.pt(),
  width: measure(words(r.paragraph)).width.pt(),
)))<measured>]
`}`
