/**
 * Why the editor's decisions cannot be followed. `misshapen`: they cannot be read, or ask for what
 * cannot be done. `changed`: the page is read otherwise than when the editor saw it, because the
 * newsroom's sources or the program changed meanwhile.
 */
export type MendProblem = 'misshapen' | 'changed'

/** Thrown for decisions about an import that cannot be followed. Nothing was stored. */
export class MendRefusal extends Error {
  override readonly name = 'MendRefusal'
  readonly problem: MendProblem
  /** Which of the decisions, as a path: `mends.2.title`. Empty where it is all of them. */
  readonly path: string

  constructor(problem: MendProblem, path: string, message: string) {
    super(message)
    this.problem = problem
    this.path = path
  }
}
