import type { Template } from '../templates/types.ts'

/** Width of a number of columns of the grid, in millimetres. */
export function widthOf(columns: number, { page, margins, columns: all, gutter }: Template): number {
  const column = (page.width - margins.left - margins.right - (all - 1) * gutter) / all
  return columns * column + (columns - 1) * gutter
}

/** How many columns of running text stand side by side in a number of the grid's. */
export const textColumnsOf = (columns: number, { textColumn }: Template): number =>
  Math.max(1, Math.round(columns / textColumn))

/** Width of `some` of `all` text columns that share `width`, in millimetres. */
export const partOf = (width: number, some: number, all: number, gutter: number): number =>
  ((width + gutter) / all) * some - gutter
