/** The message of a refused request, whatever shape its answer has. */
export async function messageIn(response: Response): Promise<string> {
  try {
    const body: unknown = await response.json()
    const errors = typeof body === 'object' && body !== null && 'errors' in body ? body.errors : []
    const [first]: unknown[] = Array.isArray(errors) ? errors : []
    if (typeof first === 'object' && first !== null && 'message' in first) return String(first.message)
  } catch (error) {
    // No JSON at all: the status is what is left to say.
    if (!(error instanceof SyntaxError)) throw error
  }
  return `HTTP ${response.status}`
}
