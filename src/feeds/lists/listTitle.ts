import type { StoryList } from './StoryList.ts'

/** What a list is called: the newsroom, and the section where it is one. */
export const listTitle = ({ site, locale, section }: Omit<StoryList, 'stories'>): string =>
  section === undefined ? site.name(locale) : `${site.name(locale)} – ${site.sectionName(section, locale)}`
