import type { PhotoFile } from '../story/types.ts'

/**
 * What a credit is given for, as `photos.attributionFor` keeps it: the name under which the file is
 * stored, and its bytes.
 *
 * @example fileIdentity({ filename: 'harbour.jpg', size: 48211 }) // 'harbour.jpg:48211'
 */
export const fileIdentity = ({ filename, size }: Pick<PhotoFile, 'filename' | 'size'>): string =>
  `${filename}:${size}`
