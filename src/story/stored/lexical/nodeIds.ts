/**
 * Makes ids for links and blocks. Payload's editor needs an id on each, unique in its text: without
 * it their field hooks do not run. Ids are counted to keep the conversion pure. They have 24 hex
 * digits like the editor's own, which begin with the time and so never equal a counted one.
 * @returns a function that gives the next id.
 */
export function nodeIds(): () => string {
  let count = 0
  return () => (++count).toString(16).padStart(24, '0')
}
