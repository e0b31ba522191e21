'use client'
import { useTranslation } from '@payloadcms/ui'
import { labelIn, type Label } from '../language/label.ts'

/** Gives the text of a label in the admin's language. */
export type Translate = (text: Label, values?: Readonly<Record<string, string | number>>) => string

/**
 * Reads labels in the admin's language.
 *
 * @returns a function that fills each `{name}` of the text with its value and leaves those that
 * have none
 */
export function useLabel(): Translate {
  const { language } = useTranslation().i18n
  return (text, values = {}) =>
    labelIn(text, language).replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole))
}
