import type { FrameId } from '../attribution/index.ts'

/**
 * Why a rule reads words as a credit: the frame of the grammar that they fill, or else
 * - `names`: they stand in a line that names nobody in passing (a by-line, a file's own credit line);
 * - `employer`: nobody wrote them; a by-line was given this source as its employer.
 */
export type ReadAs = FrameId | 'names' | 'employer'
