import type { BoxKey, SampleBox } from '../types.ts'
import { points } from './points.ts'
import { quote } from './quote.ts'

/** The boxes of the sample page. */
export const boxes: Record<BoxKey, SampleBox> = { quote, points }
