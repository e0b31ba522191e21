import type { KindOfLine } from './Kind.ts'

/** The line that says which services a paper's story draws on. */
export const services: readonly KindOfLine[] = [
  {
    kind: 'with a service',
    credits: [
      ['Reporting with AFP', 'afp'],
      ['Reporting with Reuters.', 'reuters'],
      ['News Service by AFP', 'afp'],
      ['With help from Getty', 'getty'],
      ['(With assistance from Bloomberg)', 'bloomberg'],
      ['MANDATORY CREDIT: EPA PHOTO / Jane Roe', 'epa'],
      ['Mandatory Credit: Photo by Jane Roe/Shutterstock', 'shutterstock'],
      ['來源：[www.udn.com](https://www.udn.com/news)', 'udn'],
      ['来源：www.chinanews.com', 'cns'],
      ['Sources: Old Town Council, Reuters', 'reuters'],
      ['Additional material from dpa', 'dpa'],
      ['(Xinhua & agencies)', 'xinhua'],
      ['(Agencies via Xinhua)', 'xinhua'],
    ],
    none: [
      'He was reporting with AFP at the time of the flood.',
      'She left the news service by bus.',
      'With help from Getty staff, the museum reopened.',
      'It is mandatory to credit EPA PHOTO in full, the rules say.',
    ],
  },
]
