const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * A time as RSS writes it (RFC 822 with four digits of the year, as RSS 2.0 allows): `Sat, 28 Nov
 * 2026 17:00:00 +0800`.
 *
 * @param at as `zonedTime` gives it
 */
export function rfc822(at: string): string {
  const [date = '', time = ''] = at.split('T')
  const [year = '', month = '', day = ''] = date.split('-')
  const weekday = days[new Date(`${date}T00:00:00Z`).getUTCDay()]
  return `${weekday}, ${day} ${months[Number(month) - 1]} ${year} ${time.slice(0, 8)} ${time.slice(8).replace(':', '')}`
}
