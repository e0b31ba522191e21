import type { Frame, Layout } from '../../layout/Layout.ts'
import { toPoints } from '../../layout/units.ts'
import { fileNames } from '../../pictures/fileNames.ts'
import type { Page } from '../../types.ts'
import type { Template } from '../../templates/types.ts'
import type { IdmlStory } from '../stories/IdmlStory.ts'
import { packaged } from '../package/packaged.ts'
import { pagePart } from './pagePart.ts'
import { pictureFrame } from './pictureFrame.ts'
import { shapeFrame } from './shapeFrame.ts'
import { textFrame } from './textFrame.ts'
import { element, type XmlElement } from '../../../xml/XmlElement.ts'

/**
 * `Spreads/Spread_page.xml`: the page and every frame on it. Boxes and lines are behind pictures,
 * and pictures behind text.
 */
export function spreadPart(
  page: Page,
  layout: Layout,
  stories: readonly IdmlStory[],
  template: Template,
): string {
  const frame = frameWriter(layout, stories, template)
  const items = [...layout.frames].sort((a, b) => DEPTH[a.type] - DEPTH[b.type]).map(frame)
  return packaged(
    'Spread',
    element(
      'Spread',
      {
        Self: 'spread',
        PageCount: 1,
        BindingLocation: 0,
        ShowMasterItems: true,
        ItemTransform: '1 0 0 1 0 0',
      },
      pagePart('page', String(page.number ?? 1), 'parent', template),
      ...items,
    ),
  )
}

/** `MasterSpreads/MasterSpread_parent.xml`: the empty page with its guides. */
export const masterSpreadPart = (template: Template): string =>
  packaged(
    'MasterSpread',
    element(
      'MasterSpread',
      {
        Self: 'parent',
        Name: 'A-Parent',
        NamePrefix: 'A',
        BaseName: 'Parent',
        PageCount: 1,
        ShowMasterItems: true,
        ItemTransform: '1 0 0 1 0 0',
      },
      pagePart('parent-page', 'A', 'n', template),
    ),
  )

/** The order in which frames are written: InDesign puts a later one in front. */
const DEPTH: Record<Frame['type'], number> = { shape: 0, picture: 1, text: 2 }

function frameWriter(
  layout: Layout,
  stories: readonly IdmlStory[],
  template: Template,
): (frame: Frame) => XmlElement {
  const middle = { x: toPoints(template.page.width / 2), y: toPoints(template.page.height / 2) }
  const storyOf = new Map(stories.flatMap((story) => story.frames.map(({ id }) => [id, story] as const)))
  const pictures = layout.frames.filter((frame) => frame.type === 'picture')
  const names = new Map(fileNames(pictures).map((name, index) => [pictures[index], name]))
  const { ppi: mostPpi, colour } = template.pictures
  return (frame) => {
    switch (frame.type) {
      case 'text': {
        const story = storyOf.get(frame.id)
        if (story === undefined) throw new Error(`The text frame ${frame.id} has no story`)
        return textFrame(frame, story, layout, middle)
      }
      case 'picture':
        return pictureFrame(frame, { name: names.get(frame) ?? '', mostPpi, colour }, middle)
      case 'shape':
        return shapeFrame(frame, middle)
    }
  }
}
