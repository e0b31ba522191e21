import type { ConsumersMessages } from './ConsumersMessages.ts'

/** In Simplified Chinese. */
export const zhHans: ConsumersMessages = {
  perMinuteWrong: (most) => `请给 1 至 ${most} 的整数，或留空`,
  withoutKey: '不用密钥者',
  everybody: '全部',
  columns: {
    month: '月份',
    consumer: '接口读者',
    agency: '代号',
    name: '通讯社',
    storiesPublished: '发布稿件',
    picturesPublished: '发布图片',
    storiesDelivered: '送出稿件',
    picturesDelivered: '送出图片',
  },
}
