/** The field at which a finding about the whole document stands. */
export const mainField = { story: 'headline', photo: 'caption', sidebar: 'title' } as const
