/**
 * A list that must be dealt with: set apart from the page by a bar at its beginning, of the colour
 * given.
 */
export const frame = (colour: string, gap: string) => ({
  margin: `0 0 ${gap}`,
  padding: '0.75rem 1rem',
  borderInlineStart: `4px solid ${colour}`,
  background: 'var(--theme-elevation-50)',
})

/** The colour of what must be mended. */
export const red = 'var(--theme-error-500)'
/** The colour of what is done. */
export const green = 'var(--theme-success-500)'
