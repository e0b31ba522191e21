import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withDatabase } from '../../../scripts/lib/mongo/uri.mjs'
import { startMongo } from '../../../scripts/lib/mongo.mjs'
import { closingLine, failuresOf, sum, tallyOf } from '../../../scripts/lib/tally.mjs'
import { root } from '../../../scripts/lib/root.mjs'

const report = (
  numbers: Partial<Record<'passed' | 'failed' | 'pending' | 'todo', number>>,
  files = ['passed'],
) => ({
  numPassedTests: numbers.passed ?? 0,
  numFailedTests: numbers.failed ?? 0,
  numPendingTests: numbers.pending ?? 0,
  numTodoTests: numbers.todo ?? 0,
  // An empty list has no type of its own.
  testResults: files.map((status) => ({ status, assertionResults: [] as { status: string }[] })),
})

describe('the closing line of npm test', () => {
  it.each([
    [{ passed: 12, failed: 0, skipped: 0 }, '12 passed, 0 failed'],
    [{ passed: 12, failed: 3, skipped: 0 }, '12 passed, 3 failed'],
    [{ passed: 0, failed: 0, skipped: 2 }, '0 passed, 0 failed, 2 skipped'],
  ])('of %o is %s', (tally, line) => expect(closingLine(tally)).toBe(line))

  it('sums over all runners', () => {
    const tallies = [
      { passed: 1, failed: 0, skipped: 2 },
      { passed: 10, failed: 1, skipped: 0 },
    ]
    expect(sum(tallies)).toEqual({ passed: 11, failed: 1, skipped: 2 })
  })

  it.each([
    ['a clean run', report({ passed: 5, pending: 1, todo: 1 }), 0, { passed: 5, failed: 0, skipped: 2 }],
    ['failed tests', report({ passed: 5, failed: 2 }), 1, { passed: 5, failed: 2, skipped: 0 }],
    [
      'a file that could not be loaded',
      report({ passed: 5 }, ['passed', 'failed']),
      1,
      { passed: 5, failed: 1, skipped: 0 },
    ],
    ['a crash after the tests', report({ passed: 5 }), 1, { passed: 5, failed: 1, skipped: 0 }],
    ['a run without tests', report({}, []), 0, { passed: 0, failed: 1, skipped: 0 }],
    ['a run that left no report', undefined, 0, { passed: 0, failed: 1, skipped: 0 }],
  ])('counts %s', (_name, given, exitCode, tally) => expect(tallyOf(given, exitCode)).toEqual(tally))

  it('does not count a file again for its failed test', () => {
    const given = report({ failed: 1 }, ['failed'])
    given.testResults[0]?.assertionResults.push({ status: 'failed' })
    expect(tallyOf(given, 1).failed).toBe(1)
  })
})

describe('what failed, for the end of a log', () => {
  const fileOf = (name: string) => join(root, 'tests', name)
  const passed = { status: 'passed', fullName: 'holds' }

  it('is named by file and test, with the first line of what was wrong', () => {
    const failed = { status: 'failed', fullName: 'a photo waits', failureMessages: ['no photo\n    at x'] }
    const testResults = [
      { name: fileOf('a.test.ts'), status: 'failed', assertionResults: [passed, failed] },
      { name: fileOf('b.test.ts'), status: 'passed', assertionResults: [passed] },
    ]
    expect(failuresOf({ testResults })).toEqual(['tests/a.test.ts > a photo waits: no photo'])
  })

  it('is the file where it could not be loaded', () => {
    const broken = { name: fileOf('a.test.ts'), status: 'failed', message: 'no export', assertionResults: [] }
    expect(failuresOf({ testResults: [broken] })).toEqual(['tests/a.test.ts > the file itself: no export'])
  })

  it('is nothing where there is no report', () => expect(failuresOf(undefined)).toEqual([]))
})

describe('finding a MongoDB', () => {
  it.each([
    ['mongodb://127.0.0.1:1/?replicaSet=rs', 'mongodb://127.0.0.1:1/news?replicaSet=rs'],
    ['mongodb://a:1,b:2,c:3/old?replicaSet=rs', 'mongodb://a:1,b:2,c:3/news?replicaSet=rs'],
    ['mongodb+srv://me:secret@cluster.example', 'mongodb+srv://me:secret@cluster.example/news'],
  ])('addresses another database of %s', (uri, expected) => expect(withDatabase(uri, 'news')).toBe(expected))

  it('refuses what is no connection string', () => {
    expect(() => withDatabase('http://localhost', 'news')).toThrow('mongodb://')
  })

  it('takes the first that can be had and asks no further', async () => {
    const found = { kind: 'second', url: 'mongodb://h/?replicaSet=rs', stop: async () => {} }
    const never = () => Promise.reject(new Error('asked'))
    const mongo = await startMongo([async () => ({ reason: 'no first' }), async () => found, never])
    expect(mongo).toMatchObject({ kind: 'second' })
    expect('uri' in mongo && mongo.uri('x')).toBe('mongodb://h/x?replicaSet=rs')
  })

  it('says why of each when none can be had', async () => {
    const none = await startMongo([
      async () => ({ reason: 'no first' }),
      async () => ({ reason: 'no second' }),
    ])
    expect(none).toEqual({ reason: 'no first\nno second' })
  })
})
