/**
 * The largest photo file taken, in bytes (50 MB): an agency's full-resolution JPEG is 5 to 25 MB.
 */
export const MAX_PHOTO_BYTES = 50 * 1024 * 1024

/**
 * The most pixels taken, width times height over all frames (105 megapixels): the largest cameras
 * make 102.
 */
export const MAX_PHOTO_PIXELS = 105_000_000

/** What one photo may be; see the constants for the defaults. */
export interface PhotoLimits {
  /** Bytes. */
  bytes: number
  /** Width times height. */
  pixels: number
}

/** The limits where the newsroom's options name none. */
export const DEFAULT_PHOTO_LIMITS: PhotoLimits = { bytes: MAX_PHOTO_BYTES, pixels: MAX_PHOTO_PIXELS }
