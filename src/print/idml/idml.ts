import { strToU8, zipSync } from 'fflate'
import type { Zippable } from 'fflate'
import type { Layout } from '../layout/Layout.ts'
import type { ClearedPage, PrintContext } from '../types.ts'
import { compositionOf } from './styles/composition.ts'
import { designmap, storyPath } from './package/designmap.ts'
import { fontsPart } from './styles/fonts.ts'
import { graphicPart } from './package/graphicPart.ts'
import { storiesOf } from './stories/IdmlStory.ts'
import { preferencesPart } from './package/preferencesPart.ts'
import { masterSpreadPart, spreadPart } from './frames/spreadPart.ts'
import { spacedHeads } from './stories/spacedHeads.ts'
import { storyPart } from './stories/storyPart.ts'
import { stylesPart } from './styles/stylesPart.ts'
import { backingStoryPart, CONTAINER, tagsPart } from './package/xmlParts.ts'
import { zipDate } from '../zipDate.ts'

/** The media type of an IDML package, which is also the content of the package's first file. */
export const IDML_TYPE = 'application/vnd.adobe.indesign-idml-package'

/**
 * A page as an InDesign document (IDML): frames where the layout has them, one story for each
 * article with head and body threaded, only named styles, pictures linked by their names in the
 * picture package (`Links/`).
 *
 * @returns the bytes of the package. The same page gives the same bytes, and ids stay when the page
 *   changes.
 * @throws {PrintRefusal} `glyph-missing` for a character that XML cannot hold, with its item and
 *   the words around it.
 */
export function idml(page: ClearedPage, context: Pick<PrintContext, 'template'>, layout: Layout): Uint8Array {
  const parts = idmlParts(page, context, spacedHeads(layout))
  const files: Zippable = { mimetype: [strToU8(IDML_TYPE), { level: 0 }] }
  for (const [path, xml] of parts) files[path] = strToU8(xml)
  return zipSync(files, { mtime: zipDate })
}

/** The package's XML parts by path. */
function idmlParts(
  page: ClearedPage,
  { template }: Pick<PrintContext, 'template'>,
  layout: Layout,
): Map<string, string> {
  const { locale } = page
  const stories = storiesOf(layout)
  const composition = compositionOf(locale)
  return new Map([
    ['META-INF/container.xml', CONTAINER],
    ['designmap.xml', designmap(page, stories, composition)],
    ['Resources/Graphic.xml', graphicPart(template)],
    ['Resources/Fonts.xml', fontsPart(template, locale)],
    ['Resources/Styles.xml', stylesPart(layout, template, locale)],
    ['Resources/Preferences.xml', preferencesPart(template, composition)],
    ['MasterSpreads/MasterSpread_parent.xml', masterSpreadPart(template)],
    ['Spreads/Spread_page.xml', spreadPart(page, layout, stories, template)],
    ['XML/Tags.xml', tagsPart()],
    ['XML/BackingStory.xml', backingStoryPart()],
    ...stories.map((story) => [storyPath(story), storyPart(story)] as const),
  ])
}
