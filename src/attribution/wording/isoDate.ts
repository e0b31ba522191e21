/** The month and day of an ISO date such as `2022-01-25`, or nothing when it is none. */
export function isoDate(text: string): { month: number; day: number } | undefined {
  const match = /^\d{4}-(\d{2})-(\d{2})(?:$|T)/.exec(text)
  return match ? { month: Number(match[1]), day: Number(match[2]) } : undefined
}
