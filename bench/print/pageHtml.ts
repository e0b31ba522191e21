import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Frame, Layout, Paragraph, Template } from '../../src/print/index.ts'
import { fontDirs } from '../../src/print/typst/fontDirs.ts'

/** A layout as a web page with everything where it stands: the rival's finished source. */
export function pageHtml({ frames }: Layout, template: Template): string {
  const { width, height } = template.page
  return `<!doctype html><html lang="zh-HK"><meta charset="utf-8"><title>page</title><style>
@page{size:${width}mm ${height}mm;margin:0}body{margin:0;position:relative;width:${width}mm;height:${height}mm}
div,img{position:absolute}p{margin:0;text-align-last:start}${faces(template)}</style><body>${frames.map((frame) => frameHtml(frame, template)).join('')}</body></html>`
}

function frameHtml(frame: Frame, template: Template): string {
  const { x, y, width, height } = frame.area
  const at = `left:${x}mm;top:${y}mm;width:${width}mm;height:${height}mm;`
  if (frame.type === 'picture')
    return `<img src="${frame.photo.id}.jpg" alt="" style="${at}object-fit:cover">`
  if (frame.type === 'shape') return `<div style="${at}background:rgb(0 60 140 / ${frame.tint}%)"></div>`
  const flow = frame.vertical
    ? 'writing-mode:vertical-rl;'
    : `columns:${frame.columns};column-gap:${frame.gutter}mm;`
  return `<div style="${at}${flow}">${frame.paragraphs.map((each) => paragraphHtml(each, template)).join('')}</div>`
}

function paragraphHtml({ style, runs, size, set }: Paragraph, template: Template): string {
  const spec = template.type[style]
  const css = `font:${spec.weight} ${size ?? spec.size}pt/${set.leading}pt ${spec.family};text-align:${spec.align ?? 'left'};text-indent:${spec.indent ?? 0}em`
  return `<p style="${css}">${runs.map(({ text }) => escaped(text)).join('')}</p>`
}

const escaped = (text: string): string =>
  text.replace(/[&<>]/gu, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('\n', '<br>')

/** The same static TrueType files that Typst sets with. */
function faces({ fonts }: Template): string {
  return (['serif', 'sans'] as const)
    .flatMap((family) =>
      fontDirs(fonts[family].slice(0, 1)).flatMap((folder) =>
        readdirSync(folder)
          .filter((name) => name.endsWith('.ttf'))
          .map(
            (name) =>
              `@font-face{font-family:${family};font-weight:${/_(\d+)/u.exec(name)?.[1]};src:url(${pathToFileURL(join(folder, name)).href})}`,
          ),
      ),
    )
    .join('')
}
