import type { PayloadRequest } from 'payload'
import type { PhotoLimits } from '../metadata/image/limits.ts'

/** A photo's fields as they are in a request or a row; ids where the document links. */
export type PhotoData = Record<string, unknown>

/** What the newsroom tells the photo collection. */
export interface PhotoUploadOptions {
  /** Who may have the original file, with its position and serial numbers. */
  isStaff: (req: PayloadRequest) => boolean | Promise<boolean>
  /** Default: {@link DEFAULT_PHOTO_LIMITS}. */
  limits?: Partial<PhotoLimits>
  /** The newsroom's, for a file's time that names no zone. Default: `Asia/Hong_Kong`. */
  timeZone?: string
  /**
   * The ids of the sources that a file's own credit line names, for a photo whose `credits` are
   * empty. Only exact ones: a guess would credit an agency that was not asked. Default: none.
   */
  creditSources?: (text: string, req: PayloadRequest) => Promise<readonly (string | number)[]>
  /**
   * The finished credit line of a photo, from its `credits` and `via` (ids), in the default locale;
   * empty where it credits nobody. Called on every upload and save, so it must not query. Default:
   * the file's own credit line stays.
   */
  creditLine?: (photo: PhotoData, req: PayloadRequest) => string | undefined | Promise<string | undefined>
}

/** The newsroom's time zone where the options name none. */
export const DEFAULT_TIME_ZONE = 'Asia/Hong_Kong'
