import { newsroom } from './withPage.ts'

/** A stored document, as REST gives it. */
export type Doc = { id: number } & Record<string, unknown>

export interface Answer {
  status: number
  body: Record<string, unknown> & { docs?: Doc[]; doc?: Doc; totalDocs?: number; token?: string }
}

type Who = { email: string; password: string }
const tokens = new Map<string, Promise<string>>()

async function ask(path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(`${newsroom().url}/api/${path}`, init)
  // Every route of Payload's answers in JSON; one that does not is a failure worth its message.
  return { status: response.status, body: (await response.json()) as Answer['body'] }
}

const json = (method: string, data: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(data),
})

async function logIn(who: Who): Promise<string> {
  const { status, body } = await ask(
    'users/login',
    json('POST', { email: who.email, password: who.password }),
  )
  if (status !== 200 || body.token === undefined) throw new Error(`No login for ${who.email}: HTTP ${status}`)
  return body.token
}

/** Asks REST as anybody on the street: no cookie, no key. */
export const anonymous = (path: string) => ask(path)

/** Asks REST as somebody who has logged in; the first user unless told who. */
export async function as(
  who: Who | undefined,
  path: string,
  method = 'GET',
  data?: unknown,
): Promise<Answer> {
  const user = who ?? newsroom()
  const token = tokens.get(user.email) ?? logIn(user)
  tokens.set(user.email, token)
  const headers = { authorization: `JWT ${await token}` }
  return ask(path, data === undefined ? { method, headers } : json(method, data, headers))
}

/** The id of a source by its key. */
export async function sourceId(key: string): Promise<number> {
  const { body } = await anonymous(`sources?where[key][equals]=${key}&depth=0`)
  const [found] = body.docs ?? []
  if (!found) throw new Error(`The newsroom has no source ${key}.`)
  return found.id
}

/** Uploads a file with its fields, as the first user. */
export async function upload(
  collection: string,
  file: { name: string; mimeType: string; buffer: Buffer },
  data: Record<string, unknown>,
): Promise<Answer> {
  const user = newsroom()
  const token = tokens.get(user.email) ?? logIn(user)
  tokens.set(user.email, token)
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(file.buffer)], { type: file.mimeType }), file.name)
  form.append('_payload', JSON.stringify(data))
  const headers = { authorization: `JWT ${await token}` }
  return ask(collection, { method: 'POST', headers, body: form })
}
