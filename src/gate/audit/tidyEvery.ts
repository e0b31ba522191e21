import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * For `onBatch` of an audit that is a process of its own: collects garbage after every so many
 * documents. V8 by itself lets some hundred megabytes of it gather where there is room, on a
 * machine that a newsroom's server needs too. In a server this is nobody's business: each time
 * takes some tens of milliseconds.
 *
 * @param many documents
 */
export function tidyEvery(many: number): (looked: number) => void {
  setFlagsFromString('--expose-gc')
  // The flag gives `gc` to contexts made after it (nodejs.org/api/v8.html,
  // `v8.setFlagsFromString`).
  const collect: unknown = runInNewContext('gc')
  let tidied = 0
  return (looked) => {
    if (looked - tidied < many || typeof collect !== 'function') return
    tidied = looked
    collect()
  }
}
