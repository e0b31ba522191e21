import type { RelationshipField } from 'payload'
import { label } from '../language/label.ts'
import type { FieldSetup } from './FieldSetup.ts'
import { sourcesField } from './sourcesField.ts'

/** Whom a box credits, as it is printed at its end. */
export const boxSources = ({ slugs }: Pick<FieldSetup, 'slugs'>): RelationshipField =>
  sourcesField(
    'sources',
    slugs.sources,
    label('來源', '来源', 'Sources'),
    label(
      '印在方塊末尾，例如 ◆來源：新華社、央廣網；發布前必填。',
      '印在方块末尾，例如 ◆来源：新华社、央广网；发布前必填。',
      'Printed at the end of the box. Needed before publication.',
    ),
  )
