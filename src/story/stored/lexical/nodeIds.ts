/**
 * Payload's editor wants an id, unique in its text, on every link and block: without one their
 * field hooks do not run. Counted ids keep the conversion pure; 24 hex digits are the form of those
 * the editor makes, which start with the time and so never meet a count.
 * @returns a function that gives the next id.
 */
export function nodeIds(): () => string {
  let count = 0
  return () => (++count).toString(16).padStart(24, '0')
}
