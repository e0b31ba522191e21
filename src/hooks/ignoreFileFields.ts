import type { CollectionBeforeOperationHook } from 'payload'

/**
 * What Payload itself notes of a file as it comes. Where a picture's focal point lies is not among
 * them.
 */
const ofTheFile: ReadonlySet<string> = new Set([
  'filename',
  'filesize',
  'mimeType',
  'width',
  'height',
  'sizes',
  'url',
  'thumbnailURL',
])

/**
 * Takes out of what is sent for a photo what only its file says. The admin's form has it as of when
 * it was opened, empty where the picture came since, and sends it back with every save: Payload
 * would write that, and the photo would have lost its file until the page is loaded again. Server
 * code may write it.
 */
export const ignoreFileFields: CollectionBeforeOperationHook = ({ args, operation, overrideAccess }) => {
  // The hook's arguments are a union over all operations; an update has `data`.
  const { data } = args as { data?: Record<string, unknown> }
  if (operation !== 'update' || overrideAccess || !data) return args
  return { ...args, data: Object.fromEntries(Object.entries(data).filter(([name]) => !ofTheFile.has(name))) }
}
