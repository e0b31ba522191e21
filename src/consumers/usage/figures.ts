/** How many stories, and how many pictures. */
export interface Figures {
  stories: number
  pictures: number
}

export const noFigures: Figures = { stories: 0, pictures: 0 }

/** Adds figures to those that stand under a name. */
export function addFigures(all: Map<string, Figures>, name: string, { stories, pictures }: Figures): void {
  const known = all.get(name) ?? noFigures
  all.set(name, { stories: known.stories + stories, pictures: known.pictures + pictures })
}
