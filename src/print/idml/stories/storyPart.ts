import type { Paragraph, Run, TextFrame } from '../../layout/Layout.ts'
import { PrintRefusal } from '../../PrintRefusal.ts'
import { characterStyleOf } from '../styles/characterStyle.ts'
import type { IdmlStory } from './IdmlStory.ts'
import { packaged } from '../package/packaged.ts'
import { paragraphStyleOf } from '../styles/paragraphStyle.ts'
import { codePointName } from '../../../xml/codePointName.ts'
import { forbiddenIn } from '../../../xml/forbiddenIn.ts'
import { element, type Xml, type XmlElement } from '../../../xml/XmlElement.ts'

/** InDesign's forced line break is U+2028 in the text; a `Br` ends the paragraph. */
const LINE_BREAK = '\u2028'

const NO_CHARACTER_STYLE = 'CharacterStyle/$ID/[No character style]'

/**
 * `Stories/Story_….xml`: the paragraphs of a story, with named styles and nothing else. A frame
 * break ends each frame's text, so that a head stays in its frame whatever the fonts.
 *
 * @throws {PrintRefusal} `glyph-missing` for a character XML cannot hold, with its item and the
 *   words around it.
 */
export function storyPart({ self, title, frames }: IdmlStory): string {
  const paragraphs = frames.flatMap((frame, index) => paragraphsOf(frame, index === frames.length - 1))
  const [{ vertical }] = frames
  return packaged(
    'Story',
    element(
      'Story',
      { Self: self, AppliedTOCStyle: 'n', TrackChanges: false, StoryTitle: title, AppliedNamedGrid: 'n' },
      element('StoryPreference', {
        OpticalMarginAlignment: false,
        FrameType: 'TextFrameType',
        StoryOrientation: vertical ? 'Vertical' : 'Horizontal',
        StoryDirection: vertical ? 'RightToLeftDirection' : 'LeftToRightDirection',
      }),
      element('InCopyExportOption', { IncludeGraphicProxies: true, IncludeAllResources: false }),
      ...paragraphs,
    ),
  )
}

function paragraphsOf(frame: TextFrame, isLast: boolean): XmlElement[] {
  const last = frame.paragraphs.length - 1
  return frame.paragraphs.map((paragraph, index) => {
    const end = index < last ? 'paragraph' : isLast ? 'story' : 'frame'
    return paragraphRange(frame, paragraph, end)
  })
}

/** Whether a paragraph is the last of its frame or of its story. */
type End = 'paragraph' | 'frame' | 'story'

function paragraphRange(frame: TextFrame, paragraph: Paragraph, end: End): XmlElement {
  const ranges = joined(paragraph.runs).map(({ text, applied }) => characterRange(frame, text, applied))
  return element(
    'ParagraphStyleRange',
    { AppliedParagraphStyle: `ParagraphStyle/${paragraphStyleOf(paragraph).name}` },
    ...ranges,
    ...endOf(end),
  )
}

const endOf = (end: End): Xml[] =>
  end === 'story'
    ? []
    : [
        element(
          'CharacterStyleRange',
          {
            AppliedCharacterStyle: NO_CHARACTER_STYLE,
            ParagraphBreakType: end === 'frame' ? 'NextFrame' : undefined,
          },
          element('Br'),
        ),
      ]

interface Range {
  text: string
  /** `Self` of the character style. */
  applied: string
}

/**
 * Joins neighbouring runs of one style into a range. A break or a tab joins the text before it:
 * alone it would be an element with only white space, which XML readers drop.
 */
function joined(runs: readonly Run[]): Range[] {
  const ranges: Range[] = []
  for (const run of runs) {
    if (run.text === '') continue
    const last = ranges.at(-1)
    const applied = last !== undefined && run.text.trim() === '' ? last.applied : appliedTo(run)
    if (last?.applied === applied) last.text += run.text
    else ranges.push({ text: run.text, applied })
  }
  return ranges
}

function appliedTo(run: Run): string {
  const style = characterStyleOf(run)
  return style === undefined ? NO_CHARACTER_STYLE : `CharacterStyle/${style.name}`
}

function characterRange(frame: TextFrame, words: string, applied: string): XmlElement {
  const text = words.replace(/\r\n|\r|\n/g, LINE_BREAK)
  refuseForbidden(frame, text)
  return element('CharacterStyleRange', { AppliedCharacterStyle: applied }, element('Content', {}, text))
}

/** Refuses a character that XML cannot hold. No font has such a character either. */
function refuseForbidden({ item }: TextFrame, text: string): void {
  const character = forbiddenIn(text)
  if (character === undefined) return
  const at = text.indexOf(character)
  const around = text.slice(Math.max(0, at - 10), at + 10)
  const params = { character, codePoint: codePointName(character), text: around }
  throw new PrintRefusal([{ item, rule: 'glyph-missing', severity: 'block', params }])
}
