'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'

/** Asks the newsroom's own routes as the user who is logged in, in the admin's language. */
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
