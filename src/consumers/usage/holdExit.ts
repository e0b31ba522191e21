/** Milliseconds for which a process is kept from ending, at most. */
const patience = 3_000

/**
 * Has the process stay until something is done: whoever calls `process.exit` meanwhile ends it
 * afterwards. For what begins when the process is told to end: Next answers what it was asked, and
 * exits whatever else goes on (`next/dist/server/lib/start-server.js`, 16.4).
 */
export function holdExit(work: Promise<unknown>): void {
  const { exit } = process
  const done = Promise.race([work, new Promise((resolve) => setTimeout(resolve, patience).unref())])
  // What calls it has nothing more to do: it expects that nothing of it goes on.
  process.exit = ((code) => {
    const end = () => exit.call(process, code)
    done.then(end, end)
  }) as typeof exit
  const letGo = () => {
    process.exit = exit
  }
  done.then(letGo, letGo)
}
