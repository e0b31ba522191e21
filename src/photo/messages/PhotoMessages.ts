import type { PhotoFileProblem } from '../metadata/image/PhotoFileError.ts'

/**
 * Each message of this room: why a file is not taken, and what cannot be done with a photo's file.
 */
export type PhotoMessage = PhotoFileProblem | 'replace-then-publish' | 'original-for-staff'

/**
 * This room's messages in one language. An app can word them otherwise, through Payload's own
 * translations (`newsroom.photo`), so they are templates as Payload has them: `{{…}}` is filled in.
 */
export type PhotoMessages = Readonly<Record<PhotoMessage, string>>
