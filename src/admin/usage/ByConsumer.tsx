'use client'
import type { UsageReport } from '../../consumers/usage/UsageReport.ts'
import { useLabel } from '../useLabel.ts'
import { Table, type Line } from './Table.tsx'
import { usageTexts } from './texts.ts'

/** What each consumer was delivered, everything first, then of each agency. */
export function ByConsumer({ report }: { report: UsageReport }) {
  const translate = useLabel()
  const lines = report.consumers.flatMap(({ consumer, name, delivered, agencies }): Line[] => [
    {
      key: consumer,
      names: [consumer === '' ? translate(usageTexts.withoutKey) : name, translate(usageTexts.together)],
      numbers: [delivered.stories, delivered.pictures],
      isTotal: true,
    },
    ...agencies.map((one) => ({
      key: `${consumer} ${one.agency}`,
      names: ['', one.name],
      numbers: [one.delivered.stories, one.delivered.pictures],
    })),
  ])
  return (
    <Table
      title={translate(usageTexts.byConsumer)}
      head={{
        names: [translate(usageTexts.consumer), translate(usageTexts.agency)],
        numbers: [translate(usageTexts.stories), translate(usageTexts.pictures)],
      }}
      lines={lines}
      empty={translate(usageTexts.none)}
    />
  )
}
