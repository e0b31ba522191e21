/** The look of the import desk's parts. */
export const field = {
  width: '100%',
  padding: '0.4rem 0.6rem',
  border: '1px solid var(--theme-elevation-150)',
  borderRadius: 'var(--style-radius-s)',
  background: 'var(--theme-input-bg)',
  color: 'inherit',
  font: 'inherit',
  colorScheme: 'light dark',
} as const

export const card = {
  margin: 0,
  padding: '0.9rem 1.1rem 1.1rem',
  border: '1px solid var(--theme-elevation-150)',
  borderRadius: 'var(--style-radius-m)',
  background: 'var(--theme-elevation-0)',
  minWidth: 0,
} as const

export const quiet = { color: 'var(--theme-elevation-650)', fontSize: '0.85rem' } as const

/** Two columns; one under the other where there is no room. */
export const beside = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 26rem), 1fr))',
  gap: '1.5rem',
  alignItems: 'start',
} as const

/** Stays in view beside a long list. */
export const inView = { position: 'sticky', top: '1rem', minWidth: 0 } as const

/** A button that looks like a link, for what only shows something. */
export const plainButton = {
  padding: 0,
  border: 0,
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  textAlign: 'start',
  textDecoration: 'underline',
  textDecorationStyle: 'dotted',
  cursor: 'pointer',
} as const

/** A doubt, what is looked at, and what is left over. */
export const tints = {
  doubt: 'color-mix(in srgb, var(--theme-warning-500) 30%, transparent)',
  shown: 'color-mix(in srgb, var(--theme-success-500) 35%, transparent)',
  leftover: 'var(--theme-elevation-100)',
} as const
