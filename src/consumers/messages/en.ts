import type { ConsumersMessages } from './ConsumersMessages.ts'

/** In English. */
export const en: ConsumersMessages = {
  perMinuteWrong: (most) => `Give a whole number from 1 to ${most}, or leave it empty.`,
  withoutKey: 'Without a key',
  everybody: 'All',
  columns: {
    month: 'Month',
    consumer: 'Consumer',
    agency: 'Key',
    name: 'Agency',
    storiesPublished: 'Stories published',
    picturesPublished: 'Pictures published',
    storiesDelivered: 'Stories delivered',
    picturesDelivered: 'Pictures delivered',
  },
}
