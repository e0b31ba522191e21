import { findCredits } from '../../../../src/attribution/index.ts'
import type { Block } from '../../../../src/wire/pageText/blocks/Block.ts'
import { blocksOf } from '../../../../src/wire/pageText/blocks/blocksOf.ts'
import type { Item } from '../../../../src/wire/pageText/blocks/Item.ts'
import { readRoles } from '../../../../src/wire/pageText/blocks/readRoles.ts'
import { takeBoxes } from '../../../../src/wire/pageText/boxes/takeBoxes.ts'
import { takeCaptions } from '../../../../src/wire/pageText/boxes/takeCaptions.ts'
import type { BoxDraft, CaptionDraft } from '../../../../src/wire/pageText/drafts.ts'
import { linesOf } from '../../../../src/wire/pageText/lines/linesOf.ts'
import { finish } from '../../../../src/wire/pageText/steps.ts'

/** The blocks of a page. */
export const blocksIn = (text: string): Block[] =>
  finish(blocksOf(finish(readRoles(linesOf(text), findCredits)), findCredits))

/** The captions of a page, and what is left. */
export const captionsIn = (text: string): { captions: CaptionDraft[]; items: Item[] } =>
  finish(takeCaptions(blocksIn(text), findCredits))

/** The boxes of a page, and what is left without them and the captions. */
export const boxesIn = (text: string): { boxes: BoxDraft[]; items: Item[] } =>
  finish(takeBoxes(captionsIn(text).items))
