'use client'
import { Button, toast, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import type { Label } from '../../language/label.ts'
import { formatNames, formats, type Format } from '../../pages/export/formats.ts'
import type { PagePreview } from '../../pages/preview/previewPage.ts'
import { messageIn } from '../messageIn.ts'
import { useApi } from '../useApi.ts'
import { useLabel } from '../useLabel.ts'
import { texts } from './texts.ts'

/** A button: a format, or the proof that people look at. */
interface ExportButton {
  key: Format | 'proof'
  /** Of its route, under the page's own. */
  path: string
  needsPrinter: boolean
  label: Label
}

const buttons: readonly ExportButton[] = [
  ...formatNames.map((key) => ({ key, ...formats[key] })),
  { ...formats.pdf, key: 'proof', path: `${formats.pdf.path}?proof=1`, label: texts.proof },
]

interface ExportsProps {
  pages: string
  preview: PagePreview
  /** Called when something was exported or refused: the page's state is another then. */
  onDone: () => void
}

/** The buttons by which a page leaves the house, and why those that are off are off. */
export function Exports({ pages, preview, onDone }: ExportsProps) {
  const say = useLabel()
  const isModified = useFormModified()
  const { busy, get } = useDownload(pages, onDone)
  const reason = isModified ? texts.unsaved : preview.status === 'refused' ? texts.mendFirst : undefined
  const isOff = ({ key, needsPrinter }: ExportButton) =>
    busy ||
    (needsPrinter && preview.setup !== undefined) ||
    (key === 'proof' ? isModified : reason !== undefined)

  return (
    <div>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem' }}>
        {buttons.map((file) => (
          <Button
            key={file.key}
            size="small"
            margin={false}
            buttonStyle={file.key === 'pdf' ? 'primary' : 'secondary'}
            disabled={isOff(file)}
            extraButtonProps={{ 'data-export': file.key, ...(reason && { title: say(reason) }) }}
            onClick={() => void get(file.path)}
          >
            {say(file.label)}
          </Button>
        ))}
      </div>
      {reason && <p style={{ margin: '0.5rem 0 0', color: 'var(--theme-elevation-600)' }}>{say(reason)}</p>}
    </div>
  )
}

/** Fetches a file of the open page and hands it to the browser; a refusal is shown as a toast. */
function useDownload(pages: string, onDone: () => void) {
  const { id } = useDocumentInfo()
  const api = useApi()
  const [busy, setBusy] = useState(false)
  const get = async (path: string) => {
    setBusy(true)
    try {
      const response = await api(`/${pages}/${id}/${path}`)
      if (response.ok) saveFile(await response.blob(), nameIn(response) ?? path)
      else toast.error(await messageIn(response))
    } finally {
      setBusy(false)
      onDone()
    }
  }
  return { busy, get }
}

/** The name in Chinese (RFC 5987). */
function nameIn({ headers }: Response): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/u.exec(headers.get('content-disposition') ?? '')?.[1]
  return encoded === undefined ? undefined : decodeURIComponent(encoded)
}

/** As if somebody had clicked a link to it. */
function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file)
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
