'use client'
import { toast, useConfig, useForm } from '@payloadcms/ui'
import type { Mend, MendSource } from '../../../endpoints/check/mends/Mend.ts'
import { messageIn } from '../../messageIn.ts'
import { useApi } from '../../useApi.ts'
import { sourceIds } from './sourceIds.ts'
import { useWritingStore } from '../useWriting.ts'

/** How long after a click the gate is asked whether it mended the finding, in milliseconds. */
const soon = 50

/**
 * Carries out what a finding offers, in the form: nothing is saved but a source that the newsroom
 * did not have.
 *
 * @returns a function that says whether it could; `reason` is the editor's own, for a mention
 */
export function useMend(): (mend: Mend, reason?: string) => Promise<boolean> {
  const { addFieldRow, dispatchFields, getField, setModified } = useForm()
  const makeSource = useMakeSource()
  const store = useWritingStore()
  const fill = (path: string, value: unknown) => {
    dispatchFields({ type: 'UPDATE', path, value, valid: true })
    setModified(true)
  }
  return async (mend, reason = '') => {
    if (mend.act === 'mention') {
      const { path, words, locale } = mend
      const rowIndex = getField(path)?.rows?.length ?? 0
      addFieldRow({ path, schemaPath: path, rowIndex, subFieldState: rowOf({ text: words, locale, reason }) })
    } else if (mend.act === 'fill') fill(mend.path, mend.value)
    else if (mend.act !== 'open') {
      const added = await idsOf(mend.sources, makeSource)
      if (!added) return false
      const kept = mend.act === 'declare' ? getField(mend.path)?.value : undefined
      fill(mend.path, sourceIds(kept, added))
    }
    store.ask(soon)
    return true
  }
}

/** A new row's fields, as the form keeps them. */
const rowOf = (values: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value, initialValue: value, valid: true }]),
  )

async function idsOf(
  sources: readonly MendSource[],
  make: (source: MendSource) => Promise<number | string | undefined>,
): Promise<(number | string)[] | undefined> {
  const ids: (number | string)[] = []
  for (const source of sources) {
    const id = source.id ?? (await make(source))
    if (id === undefined) return undefined
    ids.push(id)
  }
  return ids
}

/** Makes a source that the newsroom has none of, with its name in every locale. A refusal is shown. */
function useMakeSource() {
  const api = useApi()
  const isLocalized = Boolean(useConfig().config.localization)
  return async ({ key, make }: MendSource): Promise<number | string | undefined> => {
    if (!make) return undefined
    const [[first, name] = [], ...others] = Object.entries(make.names)
    const inLocale = (locale: string | undefined) => (isLocalized && locale ? `?locale=${locale}` : '')
    const send = (path: string, method: string, data: object) =>
      api(`/${make.collection}${path}`, { method, body: JSON.stringify(data) })
    const made = await send(inLocale(first), 'POST', { key, kind: make.kind, name })
    if (!made.ok) {
      toast.error(await messageIn(made))
      return undefined
    }
    // Payload's own answer to a document that was made.
    const { doc } = (await made.json()) as { doc: { id: number | string } }
    for (const [locale, named] of isLocalized ? others : []) {
      const renamed = await send(`/${doc.id}${inLocale(locale)}`, 'PATCH', { name: named })
      if (!renamed.ok) toast.error(await messageIn(renamed))
    }
    return doc.id
  }
}
