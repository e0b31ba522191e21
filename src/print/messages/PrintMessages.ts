/** The words that print itself puts on a page or into a package, in one language. */
export interface PrintMessages {
  /** Across every sheet of a proof. */
  proof: string
  /** On a proof, after the finding that a story is too long: the words that have no room. */
  oversetWords: (words: string) => string
  /** The heads of the columns of `pictures.csv`, in their order. */
  pictureColumns: readonly string[]
}
