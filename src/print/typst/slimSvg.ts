/**
 * Typst's SVG at a third of its size: no white space between elements, and coordinates to a
 * hundredth. It has outlines instead of text, so that no white space means anything; what stands in
 * `data:` URLs has no decimal point.
 */
export const slimSvg = (svg: string): string => svg.replace(/>\s+</gu, '><').replace(/(\d\.\d{2})\d+/gu, '$1')
