import type { Block, ListItem, Setting } from '../../../story/types.ts'
import type { TextStyle } from '../../templates/types.ts'
import type { Run, Text } from '../Layout.ts'
import { plain, runsOf } from './runsOf.ts'

/** The styles of rich text where it stands: in a story, or in a box. */
export interface BlockStyles {
  paragraph: TextStyle
  subhead: TextStyle
  quotation: TextStyle
}

/** Rich text as paragraphs. Photos and boxes in it are set beside the text: see `ownOf`. */
export const blocksText = (blocks: readonly Block[], styles: BlockStyles): Text[] =>
  blocks.flatMap((block) => blockText(block, styles, 0))

function blockText(block: Block, styles: BlockStyles, depth: number): Text[] {
  switch (block.type) {
    case 'paragraph':
    case 'subhead':
    case 'quotation':
      return [{ style: styles[block.type], runs: runsOf(block.children), ...settingOf(block, depth) }]
    case 'list':
      return block.items.flatMap((item, index) =>
        itemText(item, markOf(block.style, (block.start ?? 1) + index, item), styles, depth),
      )
    case 'rule':
      return [{ style: styles.paragraph, runs: [plain('＊　＊　＊')], align: 'center' }]
    case 'photo':
    case 'sidebar':
      return []
  }
}

function itemText(item: ListItem, mark: string, styles: BlockStyles, depth: number): Text[] {
  const paragraphs = item.children.flatMap((child) => blockText(child, styles, depth + 1))
  const [first, ...rest] = paragraphs
  if (!first) return []
  return [{ ...first, runs: [plain(mark), ...first.runs] }, ...rest]
}

function markOf(style: 'bullet' | 'number' | 'check', number: number, { checked }: ListItem): string {
  if (style === 'number') return `${number}. `
  if (style === 'check') return checked ? '■ ' : '□ '
  return '• '
}

function settingOf({ align, indent = 0, direction }: Setting, depth: number): Omit<Text, 'style' | 'runs'> {
  const steps = indent + depth
  return {
    ...(align && { align: alignOf(align, direction === 'rtl') }),
    ...(direction === 'rtl' && { direction: 'rtl' as const }),
    ...(steps > 0 && { indent: steps }),
  }
}

function alignOf(align: NonNullable<Setting['align']>, isRtl: boolean): NonNullable<Text['align']> {
  if (align === 'start') return isRtl ? 'right' : 'left'
  if (align === 'end') return isRtl ? 'left' : 'right'
  return align
}

/** Whether a paragraph shows nothing. */
export const isEmpty = ({ runs }: { runs: readonly Run[] }): boolean =>
  runs.every(({ text }) => text.trim() === '')
