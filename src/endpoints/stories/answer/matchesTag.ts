/**
 * Whether `If-None-Match` names an answer's tag: weak comparison (RFC 9110, 13.1.2).
 *
 * @param asked the header as it came
 * @param tag the answer's `ETag`
 */
export function matchesTag(asked: string, tag: string): boolean {
  const plain = (one: string) => one.trim().replace(/^W\//u, '')
  return asked.trim() === '*' || asked.split(',').some((one) => plain(one) === plain(tag))
}
