import type { Locale } from '../../story/types.ts'
import type { Paragraph } from '../layout/Layout.ts'
import type { Template, TypeSpec } from '../templates/types.ts'
import { compositionOf } from './composition.ts'
import { FONT_STYLES, fontOf } from './fonts.ts'
import type { ParagraphStyle } from './paragraphStyle.ts'
import { element } from './xml.ts'
import type { Attributes, XmlElement } from './xml.ts'

const JUSTIFICATION: Record<NonNullable<Paragraph['align']>, string> = {
  left: 'LeftAlign',
  center: 'CenterAlign',
  right: 'RightAlign',
  justify: 'LeftJustified',
}

const COLOURS: Record<NonNullable<TypeSpec['colour']>, string> = {
  black: 'Color/Black',
  accent: 'Color/Accent',
  white: 'Color/Paper',
}

/** One step of an editor's indentation, in em. */
const STEP = 2

/** A paragraph style whole, with the language's line breaking in it, whatever it is based on. */
export function paragraphStyleElement(style: ParagraphStyle, template: Template, locale: Locale): XmlElement {
  const { name, role } = style
  const spec = template.type[role]
  const { kinsoku, mojikumi } = compositionOf(locale)
  return element(
    'ParagraphStyle',
    { Self: `ParagraphStyle/${name}`, Name: name, ...looks(style, spec), ...composed(locale) },
    element(
      'Properties',
      {},
      element(
        'BasedOn',
        { type: 'object' },
        `ParagraphStyle/${name === role ? '$ID/[No paragraph style]' : role}`,
      ),
      element('AppliedFont', { type: 'string' }, fontOf(spec.family, template, locale)),
      element('Leading', { type: 'unit' }, String(spec.leading)),
      element('KinsokuSet', { type: 'enumeration' }, kinsoku),
      element('Mojikumi', { type: 'enumeration' }, mojikumi),
    ),
  )
}

function looks({ align, direction, indent = 0 }: ParagraphStyle, spec: TypeSpec): Attributes {
  const { size, weight, above = 0, colour = 'black' } = spec
  return {
    FontStyle: FONT_STYLES[weight],
    PointSize: size,
    FillColor: COLOURS[colour],
    Justification: JUSTIFICATION[align ?? spec.align ?? 'left'],
    FirstLineIndent: (spec.indent ?? 0) * size,
    LeftIndent: indent * STEP * size,
    SpaceBefore: above,
    ParagraphDirection: direction === 'rtl' ? 'RightToLeftDirection' : 'LeftToRightDirection',
  }
}

function composed(locale: Locale): Attributes {
  const { composer, hyphenation, language, kinsoku } = compositionOf(locale)
  return {
    Composer: composer,
    AppliedLanguage: language,
    Hyphenation: hyphenation,
    KinsokuType: kinsoku === 'Nothing' ? undefined : 'KinsokuPushInFirst',
  }
}
