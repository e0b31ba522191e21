/**
 * What came of a step.
 * @typedef {{passed: number, failed: number, skipped: number}} Tally
 */

/** @type {Tally} */
export const PASS = { passed: 1, failed: 0, skipped: 0 }
/** @type {Tally} */
export const FAIL = { passed: 0, failed: 1, skipped: 0 }
/** @type {Tally} */
export const SKIP = { passed: 0, failed: 0, skipped: 1 }

/**
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export const sum = (tallies) =>
  tallies.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )

/**
 * The one line that closes a run: `12 passed, 0 failed`, and `, 1 skipped` where something was.
 * @param {Tally} tally
 */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

/**
 * Counts Vitest's JSON report. What Vitest does not count as a failed test but is a failure counts as one each:
 * a file that could not be loaded or set up, a crash, a run that found no test at all.
 * @param {{numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: {status: string, assertionResults: {status: string}[]}[]} | undefined} report nothing when none was written
 * @param {number} exitCode
 * @returns {Tally}
 */
export function tallyOf(report, exitCode) {
  if (!report) return FAIL
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
  )
  const tally = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
  const nothing = tally.passed + tally.failed === 0
  return tally.failed === 0 && (exitCode !== 0 || nothing) ? { ...tally, failed: 1 } : tally
}
