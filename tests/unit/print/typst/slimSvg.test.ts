import { describe, expect, it } from 'vitest'
import { slimSvg } from '../../../../src/print/typst/slimSvg.ts'

describe('an SVG of Typst’s', () => {
  it('loses what nobody sees: space between elements, and more than hundredths', () => {
    expect(slimSvg('<g>\n   <path d="M 1.23456 -0.5 L 10 2.999"/>\n</g>')).toBe(
      '<g><path d="M 1.23 -0.5 L 10 2.99"/></g>',
    )
  })

  it('keeps its pictures', () => {
    const image = '<image href="data:image/jpeg;base64,/9j/4AAQ123456789+/Sk=="/>'
    expect(slimSvg(image)).toBe(image)
  })
})
