/** What a newsroom's day is made of; each group is one thing that somebody has to do or to know. */
export const dayGroups = [
  'blocked',
  'ready',
  'scheduled',
  'lost',
  'rights',
  'audit',
  'pages',
  'published',
] as const

/** One of `dayGroups`. */
export type DayGroupName = (typeof dayGroups)[number]

/** One document of a group. */
export interface DayItem {
  collection: string
  id: string
  /** Its headline; empty where it has no words. */
  title: string
  /** ISO 8601 instant: when it was saved, is due, was published, may last be used, is on sale. */
  at?: string
  /** Whose it is, by name. */
  by?: string
  /** What a plan will do; how far a page is. */
  state?: DayState
  /** Of a page: how many findings stand in the way of its export. */
  toMend?: number
  /** In words: what stands in its way, what it lost. */
  notes: string[]
}

/** `changed`: exported, and not what was exported any more. */
export const dayStates = ['publish', 'unpublish', 'empty', 'to-mend', 'ready', 'exported', 'changed'] as const

/** One of `dayStates`. */
export type DayState = (typeof dayStates)[number]

/** The documents of one group, what is most urgent first. */
export interface DayGroup {
  group: DayGroupName
  items: DayItem[]
  /** How many more there are than are listed; at least so many where counting them would read all. */
  more: number
}

/** As many of each group as one look takes in. */
export const most = 8
