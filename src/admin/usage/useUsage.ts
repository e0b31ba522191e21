'use client'
import { toast } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { UsageReport } from '../../consumers/usage/UsageReport.ts'
import { messageIn } from '../messageIn.ts'
import { useApi } from '../useApi.ts'

/** What the report is asked for by. */
interface Asked {
  /** `YYYY-MM`; empty for the present one, by the newsroom's clock. */
  month: string
}

/** The report of a month, as the route gives it; nothing until it has answered. */
export function useUsage({ month }: Asked): UsageReport | undefined {
  const api = useApi()
  const [report, setReport] = useState<UsageReport>()
  useEffect(() => {
    let isWanted = true
    const ask = async () => {
      const response = await api(`/newsroom/usage${month === '' ? '' : `?month=${month}`}`)
      if (!response.ok) throw new Error(await messageIn(response))
      // The newsroom's own route, which answers so.
      const answer = (await response.json()) as UsageReport
      if (isWanted) setReport(answer)
    }
    ask().catch((error: unknown) => toast.error(error instanceof Error ? error.message : String(error)))
    return () => {
      isWanted = false
    }
    // `api` is made anew with every rendering and always does the same.
  }, [month])
  return report
}
