import type { Locale } from '../../../story/types.ts'
import { fontsOf } from '../../templates/fontsOf.ts'
import type { Family, Template, TypeSpec } from '../../templates/types.ts'
import { packaged } from '../package/packaged.ts'
import { selfId } from '../selfId.ts'
import { element, type XmlElement } from '../../../xml/XmlElement.ts'

/** InDesign's names of the weights. */
export const FONT_STYLES: Record<TypeSpec['weight'], string> = { 400: 'Regular', 700: 'Bold', 900: 'Black' }

/**
 * The one family for a kind of type. InDesign has no fallback families, and shows characters that
 * the family lacks as missing.
 */
export function fontOf(family: Family, template: Template, locale: Locale): string {
  const fonts = fontsOf(template, locale)
  return fonts[family][0] ?? 'Noto Serif HK'
}

/** `Resources/Fonts.xml`: the families and weights that the styles name. */
export function fontsPart(template: Template, locale: Locale): string {
  const used = new Map<string, Set<string>>()
  for (const { family, weight } of Object.values(template.type)) {
    const font = fontOf(family, template, locale)
    // Bold is also needed for the mark of that name.
    const styles = used.get(font) ?? new Set(['Regular', 'Bold'])
    used.set(font, styles.add(FONT_STYLES[weight]))
  }
  return packaged('Fonts', ...[...used].map(([family, styles]) => fontFamily(family, [...styles])))
}

const fontFamily = (family: string, styles: readonly string[]): XmlElement =>
  element(
    'FontFamily',
    { Self: selfId('family', family), Name: family },
    ...styles.map((style) =>
      element('Font', {
        Self: selfId('font', family, style),
        FontFamily: family,
        Name: `${family} ${style}`,
        PostScriptName: `${family.replaceAll(' ', '')}-${style}`,
        FontStyleName: style,
        FontType: 'TrueType',
        Status: 'Installed',
      }),
    ),
  )
