'use client'
import { Button } from '@payloadcms/ui'
import { useRef, useState, type FormEvent } from 'react'
import { useLabel } from '../useLabel.ts'
import type { Original } from './askImport.ts'
import { field, quiet } from './styles.ts'
import { texts } from './texts.ts'

interface ChooseProps {
  /** What was chosen before. */
  original: Original | undefined
  isOff: boolean
  read: (original: Original) => void
}

/** Chooses what is imported: text that is pasted, or a PDF. */
export function Choose({ original, isOff, read }: ChooseProps) {
  const say = useLabel()
  const [kind, setKind] = useState<Original['kind']>(original?.kind ?? 'text')
  const [text, setText] = useState(original?.kind === 'text' ? original.text : '')
  const [file, setFile] = useState(original?.kind === 'pdf' ? original.file : undefined)
  const [page, setPage] = useState(original?.kind === 'pdf' ? original.page : '')
  const chosen: Original | undefined =
    kind === 'text' ? (text.trim() === '' ? undefined : { kind, text }) : file && { kind, file, page }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (chosen) read(chosen)
  }
  const choice = (value: Original['kind'], words: string) => (
    <label style={{ marginInlineEnd: '1.5rem' }}>
      <input
        type="radio"
        name="import-from"
        value={value}
        checked={kind === value}
        onChange={() => setKind(value)}
      />{' '}
      {words}
    </label>
  )
  return (
    <form onSubmit={onSubmit} style={{ maxWidth: '60rem' }}>
      <fieldset style={{ border: 0, padding: 0, margin: '0 0 1rem' }} disabled={isOff}>
        <legend style={{ padding: 0, fontWeight: 600 }}>{say(texts.from)}</legend>
        {choice('text', say(texts.fromText))}
        {choice('pdf', say(texts.fromPdf))}
      </fieldset>
      {kind === 'text' ? (
        <TextField text={text} setText={setText} isOff={isOff} />
      ) : (
        <PdfFields {...{ file, setFile, page, setPage, isOff }} />
      )}
      <Button type="submit" disabled={isOff || !chosen} extraButtonProps={{ 'data-import': 'read' }}>
        {say(texts.read)}
      </Button>
    </form>
  )
}

interface TextFieldProps {
  text: string
  setText: (text: string) => void
  isOff: boolean
}

function TextField({ text, setText, isOff }: TextFieldProps) {
  const say = useLabel()
  return (
    <div>
      <label htmlFor="import-text" style={{ fontWeight: 600 }}>
        {say(texts.text)}
      </label>
      <textarea
        id="import-text"
        aria-describedby="import-text-help"
        rows={18}
        value={text}
        disabled={isOff}
        onChange={({ target }) => setText(target.value)}
        style={{ ...field, display: 'block', margin: '0.3rem 0', resize: 'vertical' }}
      />
      <p id="import-text-help" style={{ ...quiet, margin: 0 }}>
        {say(texts.textHelp)}
      </p>
    </div>
  )
}

interface PdfFieldsProps {
  file: File | undefined
  setFile: (file: File | undefined) => void
  page: string
  setPage: (page: string) => void
  isOff: boolean
}

function PdfFields({ file, setFile, page, setPage, isOff }: PdfFieldsProps) {
  const say = useLabel()
  const input = useRef<HTMLInputElement>(null)
  return (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <div>
        <label htmlFor="import-file" style={{ fontWeight: 600 }}>
          {say(texts.file)}
        </label>
        {/* The browser's own button speaks the browser's language, not the admin's. */}
        <input
          ref={input}
          id="import-file"
          type="file"
          hidden
          accept="application/pdf,.pdf"
          onChange={({ target }) => setFile(target.files?.[0])}
        />
        <div style={{ margin: '0.3rem 0' }}>
          <Button
            size="small"
            buttonStyle="secondary"
            margin={false}
            disabled={isOff}
            extraButtonProps={{ 'aria-describedby': 'import-file-help' }}
            onClick={() => input.current?.click()}
          >
            {say(texts.chooseFile)}
          </Button>
        </div>
        <p id="import-file-help" style={{ ...quiet, margin: 0 }}>
          {file ? `${file.name} (${Math.max(0.1, file.size / 1e6).toFixed(1)} MB) ` : ''}
          {say(texts.fileHelp)}
        </p>
      </div>
      <div>
        <label htmlFor="import-page" style={{ fontWeight: 600 }}>
          {say(texts.pageNumber)}
        </label>
        <input
          id="import-page"
          inputMode="numeric"
          pattern="[1-9][0-9]{0,4}"
          aria-describedby="import-page-help"
          value={page}
          disabled={isOff}
          onChange={({ target }) => setPage(target.value.trim())}
          style={{ ...field, display: 'block', width: '6rem', margin: '0.3rem 0' }}
        />
        <p id="import-page-help" style={{ ...quiet, margin: 0 }}>
          {say(texts.pageHelp)}
        </p>
      </div>
    </div>
  )
}
