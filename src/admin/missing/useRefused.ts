'use client'
import { useAllFormFields, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/**
 * Whether the newsroom has refused this form since it was opened. Payload takes the errors off the
 * fields with the next autosave, which an editor in a hurry has a second after pressing Publish;
 * this remembers that there were some.
 *
 * @returns the answer, and what forgets it once nothing is missing any more
 */
export function useRefused(): [isRefused: boolean, forget: () => void] {
  const [fields] = useAllFormFields()
  const submitted = useFormSubmitted()
  const [isRefused, setRefused] = useState(false)
  const hasErrors =
    submitted && Object.values(fields).some(({ valid, errorMessage }) => !valid && errorMessage)
  useEffect(() => {
    if (hasErrors) setRefused(true)
  }, [hasErrors])
  return [isRefused, () => setRefused(false)]
}
