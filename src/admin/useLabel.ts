'use client'
import { useTranslation } from '@payloadcms/ui'
import type { Label } from '../language/label.ts'

/** Says a text in the admin's language, its `{names}` filled in. */
export function useLabel(): (text: Label, values?: Readonly<Record<string, string | number>>) => string {
  const { language } = useTranslation().i18n
  return (text, values = {}) =>
    (text[language] ?? text.en).replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole))
}
