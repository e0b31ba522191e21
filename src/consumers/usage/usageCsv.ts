import type { ConsumersMessages } from '../messages/ConsumersMessages.ts'
import { csv } from './csv.ts'
import type { UsageReport } from './UsageReport.ts'

/**
 * The report as a table: first a line for each agency, with what was published and what was
 * delivered to everybody together; then a line for each consumer and agency. Totals are left out: a
 * column that is added up in a spreadsheet would have them twice.
 */
export function usageCsv(report: UsageReport, { columns, withoutKey, everybody }: ConsumersMessages): string {
  const { month, agencies, consumers } = report
  const all = agencies.map(({ agency, name, published, delivered }) => [
    month,
    everybody,
    agency,
    name,
    published.stories,
    published.pictures,
    delivered.stories,
    delivered.pictures,
  ])
  const each = consumers.flatMap(({ consumer, name: called, agencies: own }) =>
    own.map(({ agency, name, delivered }) => [
      month,
      consumer === '' ? withoutKey : called,
      agency,
      name,
      '',
      '',
      delivered.stories,
      delivered.pictures,
    ]),
  )
  return csv([Object.values(columns), ...all, ...each])
}
