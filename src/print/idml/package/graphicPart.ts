import type { Template } from '../../templates/types.ts'
import { packaged } from './packaged.ts'
import { element, type XmlElement } from '../../../xml/XmlElement.ts'

type Cmyk = readonly [c: number, m: number, y: number, k: number]

/** `Resources/Graphic.xml`: the swatches, all CMYK; black is the black plate alone. */
export const graphicPart = ({ colour }: Template): string =>
  packaged(
    'Graphic',
    swatch('Black', [0, 0, 0, 100], {
      ColorOverride: 'Specialblack',
      ColorEditable: false,
      ColorRemovable: false,
    }),
    swatch('Paper', [0, 0, 0, 0], { ColorOverride: 'Specialpaper', ColorRemovable: false }),
    swatch('Registration', [100, 100, 100, 100], {
      Model: 'Registration',
      ColorOverride: 'Specialregistration',
      ColorEditable: false,
      ColorRemovable: false,
    }),
    swatch('Accent', colour.accent),
    ...['Cyan', 'Magenta', 'Yellow', 'Black'].map((ink) =>
      element('Ink', { Self: `Ink/$ID/Process ${ink}`, Name: `$ID/Process ${ink}` }),
    ),
    element('Swatch', {
      Self: 'Swatch/None',
      Name: 'None',
      ColorEditable: false,
      ColorRemovable: false,
      Visible: true,
    }),
    element('StrokeStyle', { Self: 'StrokeStyle/$ID/Solid', Name: '$ID/Solid' }),
  )

const swatch = (name: string, plates: Cmyk, over: Record<string, string | boolean> = {}): XmlElement =>
  element('Color', {
    Self: `Color/${name}`,
    Model: 'Process',
    Space: 'CMYK',
    ColorValue: plates.join(' '),
    ColorOverride: 'Normal',
    Name: name,
    ColorEditable: true,
    ColorRemovable: true,
    Visible: true,
    ...over,
  })
