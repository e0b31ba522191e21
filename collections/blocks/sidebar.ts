import type { Block } from 'payload'
import { label } from '../../src/language/label.ts'
import type { Slugs } from '../../src/options/slugs.ts'
import { placedBlock, placedBelow } from '../shared.ts'

/** A box set inside the body. */
export const sidebarBlock = (slugs: Slugs): Block => ({
  slug: 'sidebar',
  interfaceName: 'SidebarBlock',
  labels: { singular: label('方塊', '方块', 'Box'), plural: label('方塊', '方块', 'Boxes') },
  admin: {
    disableBlockName: true,
    components: { Block: placedBlock(slugs.sidebars, 'sidebar', label('方塊', '方块', 'Box')) },
  },
  fields: [
    {
      name: 'sidebar',
      type: 'relationship',
      relationTo: slugs.sidebars,
      // Payload's own validation would query the database for each box inside a block. The gate
      // checks the link.
      validate: (): true => true,
      label: label('方塊', '方块', 'Box'),
      admin: {
        components: { afterInput: [placedBelow(slugs.sidebars)] },
        description: label(
          '金句方塊、要點方塊或短文。',
          '金句方块、要点方块或短文。',
          'A quote box, a key-point box or a note.',
        ),
      },
    },
  ],
})
