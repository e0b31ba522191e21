'use client'
import { Button, toast, useTranslation } from '@payloadcms/ui'
import { say, type Said } from '../../say.ts'

const label = say('不再提示', '不再提示', 'Dismiss')

/** Takes a refused schedule off the list, and shows the list anew. */
export function Dismiss({ url }: { url: string }) {
  const { language } = useTranslation().i18n
  const said = (text: Said) => text[language] ?? text.en
  const dismiss = async () => {
    const response = await fetch(url, { method: 'POST', credentials: 'include' })
    if (response.ok) window.location.reload()
    else toast.error(`HTTP ${response.status}`)
  }
  return (
    <Button buttonStyle="pill" size="small" margin={false} onClick={() => void dismiss()}>
      {said(label)}
    </Button>
  )
}
