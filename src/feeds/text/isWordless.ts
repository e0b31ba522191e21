import { isBlank } from '../../attribution/text/isBlank.ts'
import type { PublishedBlock } from '../published/types.ts'
import { lineText } from './lineText.ts'

/** Whether a block is a paragraph, subhead or quotation that shows nothing. */
export const isWordless = (block: PublishedBlock): boolean =>
  block.type !== 'list' && 'children' in block && isBlank(lineText(block.children))
