import type { HookMessages } from './HookMessages.ts'

/** The hooks' messages in English. */
export const en: HookMessages = {
  conflict:
    'Another write was changing the same document just then, and this one was not made. Wait a moment and send it again.',
  allLocales: 'All locales cannot be written at once (locale=all); choose one with ?locale=',
  foreignOrigin: 'This request comes from another site, which cannot log in or change a password here',
}
