import type { PayloadRequest } from 'payload'
import { refusal } from './refusal.ts'
import type { RouteProblem } from './messages/RouteMessages.ts'

const mega = 1_000_000

/** How a body that is too large is refused. The limit stated may be that of a text in it. */
interface TooLarge {
  code: RouteProblem
  limit: number
}

/**
 * A request's body as it came, never more than `limit` bytes of it in memory.
 *
 * @param limit bytes
 * @param refused what the refusal of a larger one is called, and the limit in bytes that it states
 * @throws {APIError} 413
 */
export async function readBody(
  req: PayloadRequest,
  limit: number,
  refused: TooLarge = { code: 'body-too-large', limit },
): Promise<Uint8Array> {
  const tooLarge = () => refusal(req, refused.code, 413, String(refused.limit / mega))
  if (Number(req.headers.get('content-length') ?? 0) > limit) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = req.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength
    if (size > limit) {
      await reader?.cancel()
      throw tooLarge()
    }
    chunks.push(part.value)
  }
  return Buffer.concat(chunks)
}

/**
 * A request's body as a JSON object; nothing where there is no body.
 *
 * @param limit bytes
 * @param refused as in `readBody`
 * @throws {APIError} 413 `body-too-large`, 400 `body-unreadable`
 */
export async function readJson(
  req: PayloadRequest,
  limit = 5 * mega,
  refused?: TooLarge,
): Promise<Record<string, unknown>> {
  const text = new TextDecoder().decode(await readBody(req, limit, refused))
  if (text.trim() === '') return {}
  const value = parsed(text, req)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  throw refusal(req, 'body-unreadable', 400, 'JSON object')
}

function parsed(text: string, req: PayloadRequest): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw refusal(req, 'body-unreadable', 400, error instanceof Error ? error.message : String(error))
  }
}
