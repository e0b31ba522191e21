import { expect, it } from 'vitest'
import { photoTranslations } from '../../../../src/photo/payload/translations.ts'

const { en, ...others } = photoTranslations
const placeholders = (text: string): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort()

it.each(Object.entries(others))('%s has every message, with the same things to fill in', (_, messages) => {
  expect(Object.keys(messages).sort()).toEqual(Object.keys(en).sort())
  for (const [code, text] of Object.entries(en)) {
    const translated = Object.entries(messages).find(([name]) => name === code)?.[1] ?? ''
    expect([code, placeholders(translated)]).toEqual([code, placeholders(text)])
  }
})
