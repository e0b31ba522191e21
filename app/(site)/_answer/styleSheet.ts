import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** In their order. */
const files = ['base', 'masthead', 'front', 'story']

const folder = path.join(process.cwd(), 'app', '(site)', '_styles')

let kept: Promise<string> | undefined

/** The pages' style sheet, which stands in each of them: one answer is the whole page. */
export function styleSheet(): Promise<string> {
  if (process.env.NODE_ENV === 'production') return (kept ??= read())
  return read()
}

async function read(): Promise<string> {
  const all = await Promise.all(files.map((name) => readFile(path.join(folder, `${name}.css`), 'utf8')))
  return squeezed(all.join('\n'))
}

/** Without comments and indentation. No text of ours in a style sheet has several blanks. */
const squeezed = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
