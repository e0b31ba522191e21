/** A list that must be dealt with: set apart from the page by a bar at its beginning, of the colour given. */
export const frame = (colour: string, gap: string) => ({
  margin: `0 0 ${gap}`,
  padding: '0.75rem 1rem',
  borderInlineStart: `4px solid ${colour}`,
  background: 'var(--theme-elevation-50)',
})

export const red = 'var(--theme-error-500)'
export const green = 'var(--theme-success-500)'
