'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'

/** Asks the newsroom's own routes as whoever is logged in, in the admin's language. */
export function useApi(): (path: string, init?: RequestInit) => Promise<Response> {
  const { config } = useConfig()
  const { language } = useTranslation().i18n
  return (path, init = {}) =>
    fetch(`${config.serverURL}${config.routes.api}${path}`, {
      credentials: 'include',
      ...init,
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json', ...init.headers },
    })
}

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
