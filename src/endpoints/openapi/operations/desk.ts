import { maybe, objectOf, oneOf, text } from '../../schema/build.ts'
import { approvable } from '../../pages/approveRoutes.ts'
import { proofAsked } from '../../pages/exportRoute.ts'
import { formatNames, formats, type Format } from '../../../pages/export/formats.ts'
import type { ResponseText } from '../messages/DocumentMessages.ts'
import type { Content, Describe, Described, DescribedParameter, Operations } from '../Operation.ts'
import { answering, binary, json, refusals } from './answers.ts'
import { inPath, localeOf } from './parameters.ts'

interface ApprovalBody {
  locale?: string
  updatedAt?: string
  hash?: string
}

const approvalBody = ({ guard, words: { fields } }: Described) =>
  objectOf<ApprovalBody>({
    locale: maybe(oneOf(guard.locales())),
    updatedAt: maybe(text(fields.updatedAt)),
    hash: maybe(text(fields.hash)),
  })

const approved = (described: Described): DescribedParameter[] => [
  inPath('collection', oneOf(approvable(described.guard.options()))),
  inPath('id'),
]

const contents: Record<Format, Content> = {
  pdf: binary('application/pdf'),
  idml: binary('application/vnd.adobe.indesign-idml-package'),
  pictures: binary('application/zip'),
  json: json({ type: 'object' }),
}

const proof: DescribedParameter = { name: 'proof', in: 'query', text: 'proof', schema: oneOf(proofAsked) }

/** What needs a printer is refused where there is none. */
const unlessSetUp = (format: Format): Record<number, ResponseText> =>
  formats[format].needsPrinter ? { 501: 'notSetUp' } : {}

const exporting =
  (format: Format): Describe =>
  ({ words }) => ({
    id: `exportPage${format.charAt(0).toUpperCase()}${format.slice(1)}`,
    text: 'exportPage',
    of: formats[format].path,
    tag: 'print',
    caller: 'mayExport',
    parameters: [inPath('id'), ...(formats[format].hasProof ? [proof] : [])],
    responses: {
      200: { description: words.responses.done, content: contents[format] },
      ...refusals(words, {
        400: 'bodyWrong',
        404: 'notFound',
        409: 'pageRefused',
        ...unlessSetUp(format),
      }),
    },
  })

/** What is done with a printed page. */
export const deskOperations: Operations = {
  'get /newsroom/approve/:collection/:id': (described) => ({
    id: 'readApproval',
    text: 'readApproval',
    tag: 'print',
    caller: 'isStaff',
    parameters: [...approved(described), localeOf(described, 'approvalLocale')],
    responses: {
      200: answering(described.words, 'ApprovalState'),
      ...refusals(described.words, { 400: 'bodyWrong', 404: 'notFound' }),
    },
  }),
  'post /newsroom/approve/:collection/:id': (described) => ({
    id: 'approve',
    text: 'approve',
    tag: 'print',
    caller: 'mayPublish',
    parameters: approved(described),
    body: { content: json(approvalBody(described)), isRequired: false },
    responses: {
      200: answering(described.words, 'Approved'),
      ...refusals(described.words, { 400: 'gateRefused', 404: 'notFound', 409: 'changedMeanwhile' }),
    },
  }),
  ...Object.fromEntries(
    formatNames.map((format) => [`get /pages/:id/${formats[format].path}`, exporting(format)]),
  ),
  'get /pages/:id/preview': ({ words }) => ({
    id: 'previewPage',
    text: 'previewPage',
    tag: 'print',
    caller: 'mayExport',
    parameters: [inPath('id')],
    responses: {
      200: answering(words, 'PagePreview'),
      ...refusals(words, { 400: 'bodyWrong', 404: 'notFound' }),
    },
  }),
  'post /pages/:id/preview': (described) => ({
    id: 'previewForm',
    text: 'previewForm',
    tag: 'print',
    caller: 'mayExport',
    parameters: [inPath('id')],
    body: {
      content: json(
        objectOf<{ data: Record<string, unknown>; locale?: string }>({
          data: { type: 'object', description: described.words.fields.formData },
          locale: maybe(oneOf(described.guard.locales())),
        }),
      ),
      isRequired: true,
    },
    responses: {
      200: answering(described.words, 'PagePreview'),
      ...refusals(described.words, { 400: 'bodyWrong', 404: 'notFound', 413: 'bodyTooLarge' }),
    },
  }),
}
