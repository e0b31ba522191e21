/**
 * Work in small steps: it yields after each, and returns its result at the end. The caller may do
 * other work between two steps. A server must when it reads a long text: otherwise it answers
 * nobody else meanwhile.
 */
export type Steps<Result> = Generator<undefined, Result>

/** Runs the steps one after the other and gives the result. */
export const finish = <Result>(steps: Steps<Result>): Result => {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** As `Array.map`, each element a step. */
export function* mapInSteps<Item, Result>(
  items: readonly Item[],
  make: (item: Item, index: number) => Result,
): Steps<Result[]> {
  const made: Result[] = []
  for (const [index, item] of items.entries()) {
    made.push(make(item, index))
    yield
  }
  return made
}
