import type { Field } from 'payload'
import { dayAndTime } from '../datePicker.ts'
import { label } from '../../language/label.ts'
import type { FieldSetup } from '../FieldSetup.ts'
import { sourcesField } from '../sourcesField.ts'

/** Whose picture it is, who took it, when and where. */
export const credit = (setup: FieldSetup): Field[] => [
  sourcesField(
    'credits',
    setup.slugs.sources,
    label('圖片署名', '图片署名', 'Credits'),
    label(
      '圖片是誰的，例如 新華社；發布前必填。',
      '图片是谁的，例如 新华社；发布前必填。',
      'Whose picture it is, e.g. Xinhua. Needed before publication.',
    ),
  ),
  sourcesField(
    'via',
    setup.slugs.sources,
    label('轉發自', '转发自', 'Via'),
    label(
      '經誰取得，例如「法新社經蓋蒂圖片社」。',
      '经谁取得，例如“法新社经盖蒂图片社”。',
      'Who passed it on, as in “AFP via Getty”.',
    ),
  ),
  {
    name: 'photographer',
    type: 'text',
    label: label('攝影', '摄影', 'Photographer'),
    admin: { description: label('攝影者姓名。', '摄影者姓名。', "The photographer's name.") },
  },
  {
    name: 'copyright',
    type: 'text',
    label: label('版權', '版权', 'Copyright'),
    admin: { description: label('版權聲明全文。', '版权声明全文。', 'The copyright notice in full.') },
  },
  {
    name: 'takenAt',
    type: 'date',
    label: label('拍攝時間', '拍摄时间', 'Taken at'),
    admin: {
      date: dayAndTime,
      description: label('拍攝的日期和時間。', '拍摄的日期和时间。', 'When it was taken.'),
    },
  },
  {
    name: 'place',
    type: 'text',
    label: label('拍攝地點', '拍摄地点', 'Place'),
    admin: { description: label('城市、國家或地區。', '城市、国家或地区。', 'City, country or region.') },
  },
]
