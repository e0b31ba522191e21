import type { PayloadRequest } from 'payload'
import type { PhotoFileError } from '../metadata/image/PhotoFileError.ts'
import type { PhotoFileErrorData, PhotoFileProblem } from '../metadata/image/PhotoFileError.ts'
import { photoMessages } from '../messages/index.ts'
import type { PhotoMessage } from '../messages/PhotoMessages.ts'

const MEGA: Partial<Record<PhotoFileProblem, number>> = {
  'too-large': 1024 * 1024,
  'too-many-pixels': 1_000_000,
}

const rounded = (value: number | undefined, unit: number): string =>
  value === undefined ? '?' : String(Math.ceil((value / unit) * 10) / 10)

function variables(code: PhotoMessage, data: PhotoFileErrorData): Record<string, string> {
  // `in` has found it among the problems.
  const unit = (code in MEGA ? MEGA[code as PhotoFileProblem] : undefined) ?? 1
  return {
    found: data.found ?? '?',
    claimed: data.claimed ?? '?',
    actual: rounded(data.actual, unit),
    limit: rounded(data.limit, unit),
  }
}

/**
 * A message in the language of who asks; in English where the app has not merged the room's
 * translations.
 */
export function photoMessage(req: PayloadRequest, code: PhotoMessage, data: PhotoFileErrorData = {}): string {
  const key = `newsroom:photo:${code}`
  const filled = variables(code, data)
  // Payload types its own keys only; the plugin's are merged into the config at boot.
  const translate = req.t as (key: string, variables?: Record<string, string>) => string
  const translated = translate(key, filled)
  if (translated !== key) return translated
  return photoMessages.en[code].replace(/\{\{(\w+)\}\}/g, (_, name: string) => filled[name] ?? '?')
}

/** The message for what `checkImage` found. */
export function photoErrorMessage(req: PayloadRequest, error: PhotoFileError): string {
  return photoMessage(req, error.code, error.data)
}
