'use client'
import type { UsageReport } from '../../consumers/usage/UsageReport.ts'
import { useLabel } from '../useLabel.ts'
import { Table, type Line } from './Table.tsx'
import { usageTexts } from './texts.ts'

/** What was published and delivered of each agency, and under all of them of everything. */
export function ByAgency({ report }: { report: UsageReport }) {
  const translate = useLabel()
  const { agencies, published, delivered } = report
  const figures = (one: Pick<UsageReport, 'published' | 'delivered'>) => [
    one.published.stories,
    one.published.pictures,
    one.delivered.stories,
    one.delivered.pictures,
  ]
  const lines: Line[] = agencies.map((one) => ({
    key: one.agency,
    names: [one.name, one.agency],
    numbers: figures(one),
  }))
  const isEmpty = published.stories + delivered.stories === 0
  const all: Line = {
    key: '',
    names: [translate(usageTexts.allStories), ''],
    numbers: figures({ published, delivered }),
    isTotal: true,
  }
  const of = (act: keyof typeof usageTexts, what: keyof typeof usageTexts) =>
    `${translate(usageTexts[act])} · ${translate(usageTexts[what])}`
  return (
    <Table
      title={translate(usageTexts.byAgency)}
      head={{
        names: [translate(usageTexts.agency), translate(usageTexts.key)],
        numbers: [
          of('published', 'stories'),
          of('published', 'pictures'),
          of('delivered', 'stories'),
          of('delivered', 'pictures'),
        ],
      }}
      lines={isEmpty ? [] : [...lines, all]}
      empty={translate(usageTexts.none)}
    />
  )
}
