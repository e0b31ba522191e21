'use client'
import { useBlockComponentContext } from '@payloadcms/richtext-lexical/client'
import { RenderFields, useFormFields } from '@payloadcms/ui'
import { label, type Label } from '../../language/label.ts'
import { idOf } from '../../rows/idOf.ts'
import { useLabel } from '../useLabel.ts'
import { Placed } from './Placed.tsx'

const hint = label(
  '（選好就會照印出來的樣子顯示）',
  '（选好就会照印出来的样子显示）',
  ' (shown as it prints once it is chosen)',
)

interface PlacedBlockProps {
  /** The collection that is placed. */
  collection: string
  /** The block's field that says which document. */
  from: string
  /** What the block is called. */
  name: Label
}

/**
 * A photo or a box in the text of a story, as it prints, with Payload's own buttons to change it
 * or take it out. Until one is chosen the block's fields are there instead.
 */
export function PlacedBlock({ collection, from, name }: PlacedBlockProps) {
  const say = useLabel()
  const { EditButton, RemoveButton, BlockCollapsible, formSchema } = useBlockComponentContext()
  const id = useFormFields(([fields]) => idOf(fields[from]?.value))
  const caption = useFormFields(([fields]) => fields.caption?.value)
  if (id === undefined)
    return (
      <BlockCollapsible>
        <p>
          {say(name)}
          {say(hint)}
        </p>
        <RenderFields
          fields={formSchema}
          forceRender
          parentIndexPath=""
          parentPath=""
          parentSchemaPath=""
          permissions
        />
      </BlockCollapsible>
    )
  return (
    <div className="newsroom-block" contentEditable={false}>
      <div className="newsroom-block__actions">
        <span className="newsroom-block__name">{say(name)}</span>
        <EditButton />
        <RemoveButton />
      </div>
      <Placed row={`${collection}:${id}`} caption={typeof caption === 'string' ? caption : undefined} />
    </div>
  )
}
