/**
 * The style of a list that somebody must deal with: a bar of the given colour at its side sets it
 * apart.
 */
export const frame = (colour: string, gap: string) => ({
  margin: `0 0 ${gap}`,
  padding: '0.75rem 1rem',
  borderInlineStart: `4px solid ${colour}`,
  background: 'var(--theme-elevation-50)',
})

/** The colour of what must be mended. */
export const red = 'var(--theme-error-600)'
/** The colour of what is done. */
export const green = 'var(--theme-success-600)'
