'use client'
import { useTranslation } from '@payloadcms/ui'
import { useEffect, type ReactNode } from 'react'
import { pointsStyles } from '../placed/pointsStyles.ts'
import { mendControls } from './mendControls.ts'
import { mendRoles } from './mendRoles.ts'
import { mendWords } from './mendWords.ts'
import { styles } from './styles.ts'
import { watchPage } from './watchPage.ts'

/**
 * Around the whole admin: Payload's own controls are given the names that they lack, its grey words a
 * colour that can be read, and what it says in English alone is said in the admin's language
 * (docs/accessibility.md). Shows nothing itself.
 */
export function Accessible({ children }: { children: ReactNode }) {
  const { language } = useTranslation().i18n
  useEffect(
    () =>
      watchPage(document.body, (part) => {
        mendWords(part, language)
        mendRoles(part)
        mendControls(part, language)
      }),
    [language],
  )
  return (
    <>
      <style href="newsroom-accessible" precedence="newsroom">
        {`${styles}${pointsStyles}`}
      </style>
      {children}
    </>
  )
}
