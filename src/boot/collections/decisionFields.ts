import type { Field, TextField } from 'payload'
import { dayAndTime } from '../../fields/datePicker.ts'
import { filled } from '../../fields/filled.ts'
import type { Outcome } from '../../gate/ledger/decision.ts'
import { outcomesOf } from '../../gate/ledger/outcomesOf.ts'
import type { Resolved } from '../../options/options.ts'
import { label, type Label } from '../../language/label.ts'

const outcomeLabels = {
  cleared: label('放行', '放行', 'Cleared'),
  refused: label('不准', '不准', 'Refused'),
  wouldRefuse: label('本會不准', '本会不准', 'Would be refused'),
  takenDown: label('下架', '下架', 'Taken down'),
  released: label('解除下架', '解除下架', 'Released'),
  approved: label('審定', '审定', 'Approved'),
  exported: label('輸出', '输出', 'Exported'),
  scheduled: label('排程', '定时', 'Scheduled'),
  canceled: label('取消排程', '取消定时', 'Schedule cancelled'),
} satisfies Record<Outcome, Label>

const text = (name: string, label: Label, description: Label, index = false): TextField => ({
  name,
  type: 'text',
  index,
  label,
  admin: { readOnly: true, condition: filled(name), description },
})

const withCell = (field: TextField, Cell: string): TextField => ({
  ...field,
  admin: { ...field.admin, components: { Cell } },
})

/** The fields of a line of the ledger; nobody writes them but the gate. */
export const decisionFields = (options: Resolved): Field[] => [
  {
    name: 'at',
    type: 'date',
    index: true,
    label: label('時間', '时间', 'At'),
    admin: {
      readOnly: true,
      date: dayAndTime,
      description: label('作出決定的時間。', '作出决定的时间。', 'When it was decided.'),
    },
  },
  {
    name: 'outcome',
    type: 'select',
    index: true,
    label: label('結果', '结果', 'Outcome'),
    options: outcomesOf(options).map((value) => ({ value, label: outcomeLabels[value] })),
    admin: { readOnly: true, description: label('放行還是不准。', '放行还是不准。', 'What came of it.') },
  },
  {
    name: 'subject',
    type: 'ui',
    label: label('文件', '文件', 'About'),
    admin: {
      components: {
        Field: 'payload-newsroom/client#SubjectField',
        Cell: 'payload-newsroom/client#SubjectCell',
      },
    },
  },
  text(
    'path',
    label('途徑', '途径', 'Path'),
    label('經哪個介面、哪個動作。', '经哪个接口、哪个动作。', 'By which interface and operation.'),
  ),
  text(
    'subjectCollection',
    label('文件種類', '文件种类', 'Collection'),
    label('哪一類文件。', '哪一类文件。', 'Of which collection.'),
    true,
  ),
  text(
    'subjectId',
    label('文件編號', '文件编号', 'Document'),
    label('哪一份文件。', '哪一份文件。', 'Which document, by its id.'),
    true,
  ),
  withCell(
    text('who', label('經手人', '经手人', 'Who'), label('誰做的。', '谁做的。', 'Who tried.')),
    'payload-newsroom/client#WhoCell',
  ),
  text(
    'rulesVersion',
    label('規則版本', '规则版本', "Rules' version"),
    label('按哪一版規則。', '按哪一版规则。', 'By which version of the rules.'),
  ),
  text(
    'hash',
    label('內容指紋', '内容指纹', 'Hash'),
    label('所審內容的指紋。', '所审内容的指纹。', 'Of what was judged.'),
    true,
  ),
  text(
    'reason',
    label('原因', '原因', 'Reason'),
    label('下架或解除的原因。', '下架或解除的原因。', 'Why it was taken down or released.'),
  ),
  {
    name: 'findings',
    type: 'json',
    label: label('發現的問題', '发现的问题', 'Findings'),
    admin: {
      readOnly: true,
      components: {
        Field: 'payload-newsroom/client#Findings',
        Cell: 'payload-newsroom/client#FindingsCell',
      },
      description: label('每一項問題和它的欄位。', '每一项问题和它的栏位。', 'Each finding with its field.'),
    },
  },
  {
    name: 'mentions',
    type: 'json',
    label: label('只是提及', '只是提及', 'Mentions'),
    admin: {
      readOnly: true,
      components: { Field: 'payload-newsroom/client#Declared' },
      description: label(
        '當時聲明不是署名的字句。',
        '当时声明不是署名的字句。',
        'The words then declared not to be credits.',
      ),
    },
  },
  {
    name: 'contents',
    type: 'json',
    label: label('輸出或排程的內容', '输出或定时的内容', 'Contents'),
    admin: {
      hidden: true,
      description: label(
        '輸出的版上每一件，或排程時每一份文件，當時的指紋和文字。',
        '输出的版上每一件，或定时时每一份文件，当时的指纹和文字。',
        'The hash and words of everything that an export printed, or that a schedule approved.',
      ),
    },
  },
]
