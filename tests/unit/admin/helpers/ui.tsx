import type { ReactNode } from 'react'

/** What the admin around a component says: its language, the document, the fields of its form. */
export interface Admin {
  language: string
  /** Values of fields by path, as `useField` gives them. */
  values: Record<string, unknown>
  row: { data?: Record<string, unknown>; rowNumber?: number }
  document: Record<string, unknown>
  isModified: boolean
  isSubmitted: boolean
  fields: Record<string, Record<string, unknown>>
}

const usual: Admin = {
  language: 'en',
  values: {},
  row: {},
  document: { id: 1 },
  isModified: false,
  isSubmitted: false,
  fields: {},
}

let admin: Admin = usual

/** Sets the admin of the next renderings. */
export const inAdmin = (given: Partial<Admin>): void => void (admin = { ...usual, ...given })

/** What is shown of a button: its words, whether it is off, and what it says of itself. */
interface ButtonProps {
  children: ReactNode
  disabled?: boolean
  extraButtonProps?: Record<string, unknown>
}

const textOf = (words: unknown): string =>
  typeof words === 'object' && words !== null
    ? String((words as Record<string, unknown>)[admin.language === 'zh-HK' ? 'zh-TW' : admin.language])
    : String(words ?? '')

/**
 * The few of Payload's hooks and components that ours stand on, without Payload's providers: what they
 * give is what a test says. Use it as `vi.mock('@payloadcms/ui', () => import('./helpers/ui.tsx'))`.
 */
export const useTranslation = () => ({ i18n: { language: admin.language }, t: (key: string) => key })
export const useField = ({ path }: { path: string }) => ({ value: admin.values[path] })
export const useRowLabel = () => admin.row
export const useDocumentInfo = () => admin.document
export const useFormModified = () => admin.isModified
export const useFormSubmitted = () => admin.isSubmitted
export const useAllFormFields = () => [admin.fields]
export const useLocale = () => ({ code: 'zh-Hant' })
export const useConfig = () => ({
  config: { serverURL: 'https://desk.example', routes: { api: '/api', admin: '/admin' } },
})
export const toast = { error: () => undefined, success: () => undefined }

export const FieldLabel = ({ label }: { label?: unknown }) => <b>{textOf(label)}</b>
export const FieldDescription = ({ description }: { description?: unknown }) => (
  <small>{textOf(description)}</small>
)
export const Pill = ({ children }: { children: ReactNode }) => <i>{children}</i>
export const Button = ({ children, disabled, extraButtonProps }: ButtonProps) => (
  <button disabled={disabled === true} {...extraButtonProps}>
    {children}
  </button>
)
