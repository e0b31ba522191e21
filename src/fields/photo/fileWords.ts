import type { Field } from 'payload'
import { staffRead } from '../staffField.ts'
import { label } from '../../language/label.ts'
import type { FieldSetup } from '../FieldSetup.ts'

/** What the file says of itself, for staff to read. */
export const fileWords = ({ who }: FieldSetup): Field => ({
  name: 'iptc',
  type: 'json',
  label: label('檔案內的資料', '文件内的资料', 'What the file says'),
  access: { create: () => false, update: () => false, read: staffRead(who.isStaff) },
  admin: {
    readOnly: true,
    // Bulk edit would show Payload's own field for JSON, which loads its editor from another
    // company's server.
    disableBulkEdit: true,
    components: { Field: 'payload-newsroom/client#FileWords' },
    description: label(
      '檔案自己帶著的圖說、署名、作者、日期和地點（IPTC、XMP）。',
      '文件自己带着的图说、署名、作者、日期和地点（IPTC、XMP）。',
      'The caption, credit, by-line, date and place the file itself carries (IPTC, XMP).',
    ),
  },
})
