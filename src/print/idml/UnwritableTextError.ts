/** Thrown for a text that an IDML file cannot hold: the message says which character, where, and in which words. */
export class UnwritableTextError extends Error {
  /** `Placed.name` of the item. */
  readonly item: string
  /** The frame's id. */
  readonly frame: string
  /** `U+0008`. */
  readonly character: string

  constructor(item: string, frame: string, character: string, words: string) {
    super(
      `InDesign cannot be given the character ${character} in ${frame} (${item}), at ${JSON.stringify(words)}. ` +
        'It shows nothing: take it out of the text.',
    )
    this.name = 'UnwritableTextError'
    this.item = item
    this.frame = frame
    this.character = character
  }
}
