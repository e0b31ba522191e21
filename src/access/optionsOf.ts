import type { OptionObject, Option } from 'payload'

/** The values among which a choice is made, without their labels. */
export const optionsOf = (options: readonly Option[]): string[] =>
  options.map((option: string | OptionObject) => (typeof option === 'string' ? option : option.value))
