'use client'
import { useState } from 'react'
import type { Mend } from '../../../endpoints/check/mends/Mend.ts'
import { languageOf } from '../../../language/Language.ts'
import { useTranslation } from '@payloadcms/ui'
import { useLabel } from '../../useLabel.ts'
import { MentionReason } from './MentionReason.tsx'
import { texts } from '../texts.ts'
import { useMend } from './useMend.ts'

interface Props {
  mends: readonly Mend[]
  onDone?: () => void
}

/**
 * What would mend a finding in this form, each a click; a mention asks for its reason first. The
 * finding's own words lead to another form.
 */
export function Mends({ mends: all, onDone }: Props) {
  const mends = all.filter(({ act }) => act !== 'open')
  const translate = useLabel()
  const mend = useMend()
  const { language } = useTranslation().i18n
  const [asked, setAsked] = useState<Mend>()
  const [isBusy, setBusy] = useState(false)
  const carryOut = async (one: Mend, reason?: string) => {
    setBusy(true)
    const isDone = await mend(one, reason)
    setBusy(false)
    if (!isDone) return
    setAsked(undefined)
    onDone?.()
  }
  if (asked?.act === 'mention')
    return (
      <MentionReason
        words={asked.words}
        onReason={(reason) => void carryOut(asked, reason)}
        onCancel={() => setAsked(undefined)}
      />
    )
  return mends.length === 0 ? null : (
    <span className="newsroom-missing__mends">
      {mends.map((one) => (
        <button
          key={`${one.act} ${one.path}`}
          type="button"
          className="newsroom-missing__mend"
          disabled={isBusy}
          onClick={() => (one.act === 'mention' ? setAsked(one) : void carryOut(one))}
        >
          {translate(texts[one.act], { names: namesIn(one, languageOf(language) === 'en' ? ', ' : '、') })}
        </button>
      ))}
    </span>
  )
}

const namesIn = (mend: Mend, comma: string): string =>
  'sources' in mend ? mend.sources.map(({ name }) => name).join(comma) : ''
