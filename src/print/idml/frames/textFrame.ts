import type { Layout, TextFrame } from '../../layout/Layout.ts'
import type { IdmlStory } from '../stories/IdmlStory.ts'
import { outlined, pageItem } from './pageItem.ts'
import type { Middle } from './pageItem.ts'
import { toPoints } from '../../layout/units.ts'
import { roomFor } from './roomFor.ts'
import { selfId } from '../selfId.ts'
import { element, type XmlElement } from '../../../xml/XmlElement.ts'

const ALIGN: Record<TextFrame['align'], string> = {
  top: 'TopAlign',
  middle: 'CenterAlign',
  bottom: 'BottomAlign',
}

/** A text frame with its columns, threaded to the frames before and after it in its story. */
export function textFrame(frame: TextFrame, story: IdmlStory, layout: Layout, middle: Middle): XmlElement {
  const { self, frames } = story
  const roomy = { ...frame, area: roomFor(frame, story, layout) }
  const at = frames.findIndex(({ id }) => id === frame.id)
  const thread = (index: number): string => {
    const other = frames[index]
    return other === undefined ? 'n' : selfId('frame', other.id)
  }
  return element(
    'TextFrame',
    {
      ...pageItem(frame, middle, frame.part),
      ParentStory: self,
      PreviousTextFrame: thread(at - 1),
      NextTextFrame: thread(at + 1),
      ContentType: 'TextType',
    },
    outlined(roomy),
    element('TextFramePreference', {
      TextColumnCount: frame.columns,
      TextColumnGutter: toPoints(frame.gutter),
      VerticalJustification: ALIGN[frame.align],
      VerticalBalanceColumns: frame.columns > 1,
    }),
  )
}
