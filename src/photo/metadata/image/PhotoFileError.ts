/**
 * Why a file is not taken as a photo:
 * - `not-an-image`: its bytes are no picture at all;
 * - `wrong-type`: it is something else than its name or MIME type claims;
 * - `unsupported-type`: it is what it claims, but photos do not come in that type (SVG carries
 *   scripts);
 * - `animated`: it has more than one frame or page;
 * - `too-large`: more bytes than the limit;
 * - `too-many-pixels`: more pixels than the limit, so decoding it could exhaust memory (a
 *   decompression bomb);
 * - `heic`: a phone's HEIC, which this machine's libvips cannot decode;
 * - `too-many-channels`: more channels than can be read, spot colours and saved selections mostly;
 * - `corrupt`: it starts as a picture but cannot be decoded to its end.
 */
export type PhotoFileProblem =
  | 'not-an-image'
  | 'wrong-type'
  | 'unsupported-type'
  | 'animated'
  | 'too-large'
  | 'too-many-pixels'
  | 'heic'
  | 'too-many-channels'
  | 'corrupt'

/**
 * What a message about the problem can name: the type found and claimed, the value and its limit.
 */
export interface PhotoFileErrorData {
  found?: string
  claimed?: string
  /** Bytes or pixels, as the problem is about. */
  actual?: number
  limit?: number
  /** The decoder's own words, for the log: they are no message to people. */
  detail?: string
}

/**
 * Thrown by `checkImage`. Code decides on `code`; people read a translation of it, filled in from
 * `data`.
 */
export class PhotoFileError extends Error {
  readonly code: PhotoFileProblem
  readonly data: PhotoFileErrorData

  constructor(code: PhotoFileProblem, data: PhotoFileErrorData = {}) {
    super(`Not a photo that can be taken (${code}): ${JSON.stringify(data)}`)
    this.name = 'PhotoFileError'
    this.code = code
    this.data = data
  }
}
