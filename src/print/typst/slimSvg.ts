/**
 * Typst's SVG at a third of its size: no white space between elements, and coordinates to a
 * hundredth. White space means nothing there, since letters are outlines, and `data:` URLs have no
 * decimal points.
 */
export const slimSvg = (svg: string): string => svg.replace(/>\s+</gu, '><').replace(/(\d\.\d{2})\d+/gu, '$1')
