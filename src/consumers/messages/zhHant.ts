import type { ConsumersMessages } from './ConsumersMessages.ts'

/** In Traditional Chinese. */
export const zhHant: ConsumersMessages = {
  perMinuteWrong: (most) => `請給 1 至 ${most} 的整數，或留空`,
  withoutKey: '不用金鑰者',
  everybody: '全部',
  columns: {
    month: '月份',
    consumer: '接口讀者',
    agency: '代號',
    name: '通訊社',
    storiesPublished: '發布稿件',
    picturesPublished: '發布圖片',
    storiesDelivered: '送出稿件',
    picturesDelivered: '送出圖片',
  },
}
