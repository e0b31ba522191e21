import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * The files that take minutes, the longest first. Vitest knows how long a file takes only where it has run before; a fresh
 * clone would start the longest last, and one of two cores would wait for it.
 */
const LONG = [
  'tests/int/hammer.test.ts',
  'tests/int/matrix/matrix.test.ts',
  'tests/int/oddRequests.test.ts',
  'tests/int/matrix/writers.test.ts',
  'tests/int/matrix/files.test.ts',
  'tests/int/twoWriters.test.ts',
]

const rank = ({ moduleId }: TestSpecification) => {
  const at = LONG.findIndex((file) => moduleId.endsWith(file))
  return at === -1 ? LONG.length : at
}

/** The order in which test files start: the longest first, the rest as Vitest has them. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files)
    return usual.toSorted((a, b) => rank(a) - rank(b))
  }
}
