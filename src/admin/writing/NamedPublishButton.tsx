'use client'
import { PublishButton, useDocumentInfo } from '@payloadcms/ui'
import { useLabel } from '../useLabel.ts'
import { texts } from './texts.ts'

/** Payload's button, which calls every publication one of changes, also the first. */
export function NamedPublishButton() {
  const { hasPublishedDoc } = useDocumentInfo()
  const translate = useLabel()
  return <PublishButton label={translate(hasPublishedDoc ? texts.publishChanges : texts.publish)} />
}
