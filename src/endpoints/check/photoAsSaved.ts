import { fileIdentity } from '../../gate/fileIdentity.ts'
import { creditsOf } from '../../hooks/bindCredit.ts'
import { isRecord } from '../../rows/isRecord.ts'
import type { CreditNames } from '../../options/creditNames.ts'
import type { Row } from '../../rows/readable.ts'

/**
 * What Payload and the newsroom keep of a photo's file. A form has it as of when it was opened, and
 * sends it in vain.
 */
const ofTheFile = ['filename', 'filesize', 'mimeType', 'width', 'height', 'url', 'sizes', 'attributionFor']

/**
 * A file that is chosen in a form and not yet sent, as it will be when it is: the credit is given
 * for it then.
 */
export function fileAsSaved(chosen: unknown): Row {
  if (!isRecord(chosen) || typeof chosen.filename !== 'string') return {}
  const { filename } = chosen
  const filesize = Number(chosen.filesize ?? 0)
  return { filename, filesize, attributionFor: fileIdentity({ filename, size: filesize }) }
}

/**
 * What saving a photo's form would leave of its file: the one that is chosen, or the stored one;
 * and a credit that the form changes is given for that file.
 *
 * @param saved the photo as it was last saved
 */
export function photoAsSaved(saved: Row, form: Row, chosen: unknown, names?: CreditNames): Row {
  const ofSaved = Object.fromEntries(ofTheFile.map((name) => [name, saved[name]]))
  const file = { ...ofSaved, ...fileAsSaved(chosen) }
  const isSameCredit = creditsOf({ ...saved, ...form }, names) === creditsOf(saved, names)
  if (isSameCredit || typeof saved.filename !== 'string') return file
  const today = fileIdentity({ filename: saved.filename, size: Number(saved.filesize ?? 0) })
  return { ...file, attributionFor: isRecord(chosen) ? file.attributionFor : today }
}
