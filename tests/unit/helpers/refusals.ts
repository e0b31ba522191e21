import { isRefusal } from '../../../src/gate/Refusal.ts'

/** What something threw; a test that asks for it fails where nothing was thrown. */
export async function thrownBy(run: Promise<unknown>): Promise<unknown> {
  const done = await run.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  )
  if ('error' in done) return done.error
  throw new Error(`It was done, with ${JSON.stringify(done.value)}, where it should have been refused.`)
}

/** What the gate found when it refused, each as `rule at path`. */
export async function refusedWith(run: Promise<unknown>): Promise<string[]> {
  const error = await thrownBy(run)
  if (!isRefusal(error)) throw error
  return error.findings.map(
    (finding) => `${finding.rule} at ${'path' in finding ? String(finding.path) : ''}`,
  )
}
