import type { ConsumerUsage, UsageReport } from '../../../consumers/usage/UsageReport.ts'
import { integer, listOf, objectOf, text } from '../../schema/build.ts'
import type { FieldText } from '../messages/DocumentMessages.ts'
import { ref, type Named, type NamedSchemas } from '../Named.ts'

type Fields = Record<FieldText, string>

/** The report of what was published and delivered. */
export const usageSchemas = (fields: Fields): Pick<NamedSchemas, 'Usage' | 'Figures'> => ({
  Usage: objectOf<Named['Usage']>({
    month: text(fields.usageMonth),
    timeZone: text(),
    published: published(fields),
    delivered: delivered(fields),
    agencies: listOf(
      objectOf<UsageReport['agencies'][number]>({
        ...agency(fields),
        published: published(fields),
        delivered: delivered(fields),
      }),
    ),
    consumers: listOf(
      objectOf<ConsumerUsage>({
        consumer: text(fields.consumer),
        name: text(fields.consumerName),
        delivered: delivered(fields),
        agencies: listOf(
          objectOf<ConsumerUsage['agencies'][number]>({ ...agency(fields), delivered: delivered(fields) }),
        ),
      }),
    ),
  }),
  Figures: objectOf<Named['Figures']>({ stories: integer(), pictures: integer() }),
})

const agency = (fields: Fields) => ({ agency: text(fields.agencyKey), name: text() })

const published = (fields: Fields) => ({ ...ref('Figures'), description: fields.published })

const delivered = (fields: Fields) => ({ ...ref('Figures'), description: fields.delivered })
