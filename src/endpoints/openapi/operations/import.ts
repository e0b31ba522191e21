import type { DraftMend } from '../../../import/mends/DraftMend.ts'
import type { Proposal } from '../../../import/proposal/Proposal.ts'
import { integer, listOf, maybe, objectOf, oneOf, text, truth } from '../../schema/build.ts'
import { ref, type Named } from '../Named.ts'
import type { Content, Described, DescribedParameter, DescribedResponse, Operations } from '../Operation.ts'
import type { ResponseText } from '../messages/DocumentMessages.ts'
import type { Schema } from '../../schema/Schema.ts'
import { answering, binary, json, refusals } from './answers.ts'
import { localeOf } from './parameters.ts'

interface TextBody {
  text: string
  locale?: string
  reading?: string
  mends?: DraftMend[]
  withPage?: boolean
}

const textBody = ({ guard, words: { fields } }: Described): Content => ({
  'text/plain': { schema: text(fields.pageText) },
  ...json(
    objectOf<TextBody>({
      text: text(fields.pageText),
      locale: maybe(oneOf(guard.locales())),
      reading: maybe(text(fields.reading)),
      mends: maybe(listOf(ref('DraftMend'), fields.mendsOfPage)),
      withPage: maybe(truth(fields.withPage)),
    }),
  ),
})

interface PdfForm {
  file: string
  reading?: string
  mends?: DraftMend[]
}

const pdfBody = ({ words: { fields } }: Described): Content => ({
  ...binary('application/pdf'),
  'multipart/form-data': {
    schema: objectOf<PdfForm>({
      file: text(undefined, { format: 'binary' }),
      reading: maybe(text(fields.reading)),
      mends: maybe(listOf(ref('DraftMend'), fields.mendsOfPage)),
    }),
  },
})

const dry: DescribedParameter = { name: 'dry', in: 'query', text: 'dry', schema: oneOf(['0', '1']) }

const pageOfFile: DescribedParameter = {
  name: 'page',
  in: 'query',
  text: 'pageOfFile',
  schema: integer(undefined, { minimum: 1 }),
}

/** What an import answers: what was made, or, of a trial, what would be. */
const made = <Made extends keyof Named>(
  { words }: Described,
  name: Made,
): Record<200 | 201, DescribedResponse> => ({
  200: {
    description: words.responses.noDrafts,
    content: json({ anyOf: [ref(name), ref('Proposal') satisfies Schema<Proposal>] }),
  },
  201: answering(words, name, 'drafts'),
})

const refused = { 400: 'bodyWrong', 409: 'changedMeanwhile', 413: 'bodyTooLarge' } as const satisfies Record<
  number,
  ResponseText
>

/** A printed page becomes drafts, from its text or from its PDF. */
export const importOperations: Operations = {
  'post /newsroom/import/page-text': (described) => ({
    id: 'importPageText',
    text: 'importPageText',
    tag: 'import',
    caller: 'mayWrite',
    parameters: [localeOf(described, 'importLocale'), dry],
    body: { content: textBody(described), isRequired: true },
    responses: { ...made(described, 'Imported'), ...refusals(described.words, refused) },
  }),
  'post /newsroom/import/page-pdf': (described) => ({
    id: 'importPagePdf',
    text: 'importPagePdf',
    tag: 'import',
    caller: 'mayWrite',
    parameters: [pageOfFile, localeOf(described, 'importLocale'), dry],
    body: { content: pdfBody(described), isRequired: true },
    responses: {
      ...made(described, 'ImportedPage'),
      ...refusals(described.words, { ...refused, 503: 'readerMissing' }),
    },
  }),
  'post /newsroom/import/page-pdf/picture': (described) => ({
    id: 'drawPagePdf',
    text: 'drawPagePdf',
    tag: 'import',
    caller: 'mayWrite',
    parameters: [pageOfFile],
    body: { content: binary('application/pdf'), isRequired: true },
    responses: {
      200: { description: described.words.responses.done, content: binary('image/webp') },
      ...refusals(described.words, { 400: 'bodyWrong', 413: 'bodyTooLarge', 503: 'readerMissing' }),
    },
  }),
}
