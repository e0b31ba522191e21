import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Approve } from '../../../src/admin/Approve.tsx'
import { ApproveButton } from '../../../src/admin/ApproveButton.tsx'
import { WarningBanner } from '../../../src/admin/WarningBanner.tsx'
import type { Warning } from '../../../src/boot/warnings.ts'
import { resolveOptions } from '../../../src/options/options.ts'
import { roles } from '../../../src/options/roles.ts'
import { guardedPayload } from '../helpers/guardedPayload.ts'
import { inAdmin } from './helpers/ui.tsx'

const held = vi.hoisted(() => ({ warnings: [] as unknown[], asked: [] as unknown[] }))
vi.mock('@payloadcms/ui', () => import('./helpers/ui.tsx'))
vi.mock('../../../src/boot/warnings.ts', () => ({
  warningsOf: (_payload: unknown, options: unknown) => {
    held.asked.push(options)
    return Promise.resolve(held.warnings)
  },
}))
beforeEach(() => {
  Object.assign(held, { warnings: [], asked: [] })
  inAdmin({})
})

const every: Warning[] = [
  'gate-off',
  'gate-reports',
  'no-transactions',
  'transactions-off',
  'any-origin',
  'ids-come-again',
]

describe('the warnings above every page of the admin', () => {
  const shown = async (language: string, newsroom: object | undefined = resolveOptions({})) => {
    const { payload } = guardedPayload({ config: { custom: { newsroom } } })
    // Of what Payload hands to a component of the server these are read.
    const banners = await WarningBanner({ payload, i18n: { language } } as Parameters<
      typeof WarningBanner
    >[0])
    return banners.map((one) => renderToStaticMarkup(one))
  }

  it('are none where there is nothing to warn of', async () => {
    expect(await shown('en')).toEqual([])
  })

  it.each(['zh-TW', 'zh', 'en', 'fr'])('are each an alert of its own, in words: %s', async (language) => {
    held.warnings = every
    const banners = await shown(language)
    expect(banners).toHaveLength(every.length)
    expect(new Set(banners).size).toBe(every.length)
    for (const banner of banners) {
      expect(banner).toMatch(/^<div role="alert"/u)
      expect(/\p{Script=Han}/u.test(banner)).toBe(language.startsWith('zh'))
    }
  })

  it.each<[string, object | undefined, object]>([
    ['as the options have it', resolveOptions({ enforce: 'report' }), { disabled: false, enforce: 'report' }],
    ['switched off', resolveOptions({ disabled: true }), { disabled: true, enforce: 'publish' }],
  ])('are looked for %s', async (_, newsroom, asked) => {
    await shown('en', newsroom)
    expect(held.asked).toEqual([asked])
  })
})

describe('the button that approves a document for print', () => {
  const shown = (user: unknown, id?: number | string): ReactElement | null => {
    const { payload } = guardedPayload({ config: { custom: { newsroom: resolveOptions({}) } } })
    const props = { payload, user, collection: 'articles', ...(id !== undefined && { id }) }
    return Approve(props as Parameters<typeof Approve>[0]) // only these are read
  }

  it('is for those who may publish, and for what is saved', () => {
    const seen = roles.filter((role) => shown({ id: 1, roles: [role] }, 12) !== null)
    expect(seen).toEqual(['admin', 'editor'])
    expect(shown(null, 12)).toBeNull()
    expect(shown(undefined, 12)).toBeNull()
    expect(shown({ id: 1, roles: ['editor'] })).toBeNull()
    expect(shown({ id: 1, roles: ['editor'] }, 0)).not.toBeNull()
  })

  it.each([
    [false, false, 'May be printed as it stands.'],
    [true, true, 'Save first, then approve.'],
  ])('of a form with changes (%s) is off: %s, and says why', (isModified, isOff, why) => {
    inAdmin({ isModified })
    const html = renderToStaticMarkup(<ApproveButton collection="articles" />)
    expect(html.includes('disabled')).toBe(isOff)
    expect(html).toContain(why)
  })
})
