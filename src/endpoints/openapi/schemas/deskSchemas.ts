import type { ApprovalState } from '../../../pages/approval/saveApproval.ts'
import type { PagePreview } from '../../../pages/preview/previewPage.ts'
import { code, instant, listOf, maybe, objectOf, oneOf, text, truth, whatever } from '../../schema/build.ts'
import type { FieldText } from '../messages/DocumentMessages.ts'
import { ref, type Named, type NamedSchemas } from '../Named.ts'
import { about, params } from './gateSchemas.ts'

type Fields = Record<FieldText, string>

type DeskSchemas = Pick<NamedSchemas, 'ApprovalState' | 'Approved' | 'PageFinding' | 'PagePreview'>

/** What printing answers. */
export const deskSchemas = (fields: Fields): DeskSchemas => ({
  ApprovalState: objectOf<Named['ApprovalState']>({
    ...about(),
    approved: truth(),
    hash: maybe(text(fields.hash)),
    waiting: maybe(listOf(whatever())),
  }),
  Approved: objectOf<Named['Approved']>({
    ...about(),
    message: text(fields.message),
    locale: maybe(text()),
    approved: objectOf<ApprovalState>({ at: instant(), by: text(), hash: text() }),
  }),
  PageFinding: pageFinding(fields),
  PagePreview: preview(fields),
})

const pageFinding = (fields: Fields) =>
  objectOf<Named['PageFinding']>({
    item: text(),
    rule: code(fields.rule),
    severity: oneOf(['block', 'warn'], fields.severity),
    params: params(fields),
    finding: maybe(whatever<NonNullable<Named['PageFinding']['finding']>>()),
    message: text(fields.message),
  })

const preview = (fields: Fields) =>
  objectOf<PagePreview>({
    status: oneOf(['cleared', 'refused']),
    svg: maybe(text(fields.svg)),
    setup: maybe(whatever<NonNullable<PagePreview['setup']>>()),
    findings: listOf(ref('PageFinding')),
    items: listOf(whatever<PagePreview['items'][number]>()),
    approval: whatever<PagePreview['approval']>(),
    lastExport: whatever<PagePreview['lastExport']>(),
    changedSinceExport: whatever<PagePreview['changedSinceExport']>(),
  })
