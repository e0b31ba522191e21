import type { CollectionConfig, Field, PayloadRequest } from 'payload'
import { userOf } from '../../access/compose.ts'
import type { UserTest } from '../../options/roles.ts'
import { photoCreditLine } from '../../fields/creditLineField.ts'
import { recordForStaff } from '../../fields/staffField.ts'
import { registerOf } from '../../attribution/registerOf.ts'
import { guardOf } from '../../gate/guard/Guarded.ts'
import { creditNames } from '../../options/creditNames.ts'
import { bindCredit, bindCreditOf, noteIntent } from '../../hooks/bindCredit.ts'
import { ignoreFileFields } from '../../hooks/ignoreFileFields.ts'
import { readFileWords } from '../../hooks/readFileWords.ts'
import { refuseOtherFile } from '../../hooks/refuseOtherFile.ts'
import { afterReplacing, beforeReplacing } from '../../hooks/replaceFile.ts'
import { stampPublication } from '../../hooks/stampPublication.ts'
import type { Gated } from '../../options/own/Gated.ts'
import type { Resolved } from '../../options/options.ts'
import { withPhotoUpload } from '../../photo/index.ts'
import { label } from '../../language/label.ts'
import { gatedCollection } from './gatedCollection.ts'
import { withHooks } from '../withHooks.ts'
import type { Row } from '../../rows/readable.ts'

/** Which file the credit was given for: see `bindCredit`. */
const attributionFor = (isStaff: UserTest): Field => ({
  name: 'attributionFor',
  type: 'text',
  label: label('署名所屬檔案', '署名所属文件', 'Credit given for'),
  access: recordForStaff(isStaff),
  admin: {
    hidden: true,
    disableBulkEdit: true,
    description: label(
      '署名是為哪個檔案填的。',
      '署名是为哪个文件填的。',
      'The file for which the credit was given.',
    ),
  },
})

/** The ids of the sources that these words name, exactly and alone; none where the name could be somebody else's. */
async function creditSources(text: string, req: PayloadRequest): Promise<(number | string)[]> {
  const { payload } = req
  const sources = await guardOf(payload).book.recent(req)
  const register = registerOf(sources)
  const [key, ...others] = register.named(text)
  if (key === undefined || others.length > 0) return []
  const found = sources.filter((source) => register.canonical(source.key) === key)
  const isNumber = payload.db.defaultIDType === 'number'
  return found.slice(0, 1).map(({ id }) => (isNumber ? Number(id) : id))
}

/**
 * The photos' collection, gated, with the newsroom's care of files: checked, read, credited,
 * derivatives for readers; the file of a photo that was ever public never changes.
 */
export function photoCollection(
  collection: CollectionConfig,
  gated: Gated,
  options: Resolved,
): CollectionConfig {
  const cared = gated.own ? withOwnFiles(collection, options) : withCaredFiles(collection, options)
  const stamped = withHooks(gatedCollection(cared, gated, options), {
    beforeChange: [stampPublication('counted')],
  })
  if (options.disabled) return stamped
  const replacing = withHooks(stamped, {
    beforeOperation: [beforeReplacing],
    beforeValidate: [afterReplacing],
  })
  // Asked before every other hook: whatever runs later could find the old file deleted already.
  const beforeOperation = [refuseOtherFile, ignoreFileFields, ...(replacing.hooks?.beforeOperation ?? [])]
  return { ...replacing, hooks: { ...replacing.hooks, beforeOperation } }
}

function withCaredFiles(collection: CollectionConfig, options: Resolved): CollectionConfig {
  const { isStaff } = options.who
  const cared = withPhotoUpload(collection, {
    isStaff: (req) => isStaff(userOf(req)),
    timeZone: options.timeZone,
    ...(!options.disabled && {
      creditSources,
      creditLine: (photo: Row, req: PayloadRequest) => photoCreditLine(photo, req, options),
    }),
  })
  const fields = [...cared.fields, attributionFor(isStaff)]
  return withHooks({ ...cared, fields }, { beforeOperation: [noteIntent], beforeChange: [bindCredit] })
}

/**
 * An app's own pictures keep their files, sizes and addresses as the app has them: what readers have
 * today they go on having. The newsroom reads what a new file says, and whom its credit was given for.
 */
function withOwnFiles(collection: CollectionConfig, options: Resolved): CollectionConfig {
  const fields = [...collection.fields, attributionFor(options.who.isStaff)]
  return withHooks(
    { ...collection, fields },
    {
      beforeOperation: [noteIntent],
      beforeValidate: [readFileWords],
      beforeChange: [bindCreditOf(creditNames(options))],
    },
  )
}
