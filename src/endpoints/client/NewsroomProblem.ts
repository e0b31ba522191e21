/** A question that the newsroom did not answer. */
export class NewsroomProblem extends Error {
  /**
   * @param status the HTTP status: 400 for a question that cannot be meant, 401 for a key that is not
   * known, 403 for what it is not for, 404 for a story that is not there, 410 for one that no longer
   * is, 429 for a key that asks too often: `detail.retryAfter` has the seconds to wait
   * @param code what is wrong, for programs: `story-gone`; empty where the answer was not the
   * newsroom's own
   * @param detail the answer as it came
   */
  constructor(
    message: string,
    readonly status: number,
    readonly code: string,
    readonly detail: Readonly<Record<string, unknown>>,
  ) {
    super(message)
    this.name = 'NewsroomProblem'
  }
}
