/**
 * A locale's tag as `Intl` takes it; English's where it is no BCP 47 tag: an app may call its
 * locales what it likes.
 */
export function usableTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en'
  } catch (error) {
    if (error instanceof RangeError) return 'en'
    throw error
  }
}
