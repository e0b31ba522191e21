import { relative } from 'node:path'
import { root } from './root.mjs'

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

/**
 * The failed tests of Vitest's JSON report by file and name, a line each, with the first line of what was wrong:
 * for the end of a run, since of CI's log often only the end is kept.
 * @param {{testResults: {name: string, status: string, message?: string,
 *   assertionResults: {status: string, fullName: string, failureMessages?: string[]}[]}[]} | undefined} report
 * @returns {string[]}
 */
export function failuresOf(report) {
  return (report?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((each) => each.status === 'failed')
    if (failed.length === 0) return status === 'failed' ? [line(name, 'the file itself', message)] : []
    return failed.map((each) => line(name, each.fullName, each.failureMessages?.[0]))
  })
}

const line = (file, test, message = '') =>
  `${relative(root, file)} > ${test}: ${message.split('\n')[0].slice(0, 300)}`
