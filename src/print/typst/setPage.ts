import type { Layout } from '../layout/Layout.ts'
import type { Template } from '../templates/types.ts'
import type { Page } from '../types.ts'
import type { Compiled, Engine } from './Engine.ts'
import { pageData, type Proof } from './pageData.ts'
import { PAGE_PROGRAM } from './program.ts'

/** Text may end this far below its frame's foot, in millimetres: that is rounding. */
const ROUNDING = 0.5

/** What is set besides the words of a page. */
export interface SetOptions {
  /** Pictures by the id of their frame; a frame without one stays white. */
  pictures: ReadonlyMap<string, Uint8Array>
  proof?: Proof
}

/** A page that Typst has set. */
export interface SetPage extends Compiled {
  /** Ids of text frames whose words ran over their foot. */
  over: readonly string[]
}

/** Sets a layout. Words go to Typst as data, never as markup. */
export function setPage(
  page: Page,
  layout: Layout,
  template: Template,
  engine: Engine,
  { pictures, proof }: SetOptions,
): SetPage {
  const named = [...pictures].map(([id, bytes], index) => ({
    id,
    bytes,
    path: `/picture-${index}.${kindOf(bytes)}`,
  }))
  const paths = new Map(named.map(({ id, path }) => [id, path]))
  const files = new Map(named.map(({ path, bytes }) => [path, bytes]))
  const compiled = engine.compile(PAGE_PROGRAM, pageData(page, layout, template, paths, proof), files)
  return { ...compiled, over: over(layout, compiled.query('<ends>')) }
}

/** The file extension of a picture: Typst tells its format by that. */
const kindOf = (bytes: Uint8Array): 'jpg' | 'png' => (bytes[0] === 0xff ? 'jpg' : 'png')

interface End {
  id: string
  page: number
  y: number
}

const isEnd = (value: unknown): value is End =>
  typeof value === 'object' && value !== null && 'id' in value && 'y' in value && 'page' in value

function over(layout: Layout, ends: unknown): string[] {
  const all = (Array.isArray(ends) ? ends : []).filter(isEnd)
  const feet = new Map(layout.frames.map(({ id, area }) => [id, area.y + area.height]))
  return all
    .filter(({ id, y, page }) => page > 1 || y > (feet.get(id) ?? Infinity) + ROUNDING)
    .map(({ id }) => id)
}
