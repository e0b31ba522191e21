'use client'
import { useEffect, useState } from 'react'

const paper = {
  display: 'block',
  width: '100%',
  background: '#fff',
  boxShadow: '0 1px 6px rgb(0 0 0 / 25%)',
} as const

/** The page as a picture: an SVG in an `img`, where no script of it could run. */
export function Sheet({ svg, label, isOld }: { svg: string; label: string; isOld: boolean }) {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [svg])
  return url === undefined ? null : (
    <img src={url} alt={label} data-page-sheet style={{ ...paper, opacity: isOld ? 0.6 : 1 }} />
  )
}
