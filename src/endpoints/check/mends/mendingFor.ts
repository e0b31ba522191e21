import type { PayloadRequest } from 'payload'
import { userOf } from '../../../access/compose.ts'
import { languageFor } from '../../../language/languageFor.ts'
import { languageTags } from '../../../language/Language.ts'
import type { Mending } from './Mending.ts'

/** What whoever sends a request may do to mend a form. */
export async function mendingFor(
  req: PayloadRequest,
  form: Pick<Mending, 'judging' | 'kind' | 'collection'>,
): Promise<Mending> {
  const { who, slugs } = form.judging.options
  const mayMake = await req.payload.collections[slugs.sources]?.config.access.create({ req })
  return {
    ...form,
    mayMention: who.mayPublish(userOf(req)),
    mayMakeSources: Boolean(mayMake),
    nameIn: languageTags[languageFor(req)],
  }
}
