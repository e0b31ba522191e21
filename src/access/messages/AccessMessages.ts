/** What is wrong with a question. */
export type Problem =
  | 'path-not-public'
  | 'where-misshapen'
  | 'where-too-large'
  | 'operator-unusable'
  | 'value-unusable'
  | 'number-unusable'
  | 'parameter-unreadable'
  | 'body-misshapen'
  | 'link-unknown'

/** What a value should be. */
export type Kind =
  | 'text'
  | 'texts'
  | 'number'
  | 'wholeNumber'
  | 'pageNumber'
  | 'date'
  | 'yesNo'
  | 'id'
  | 'ids'
  | 'scalar'
  | 'list'
  | 'object'
  | 'richText'
  | 'json'
  | 'option'
  | 'safeUrl'
  | 'shallow'
  | 'plainKeys'
  | 'wholeText'

/** Why a question, or a document that was sent, is refused: in one language. */
export interface AccessMessages {
  /**
   * @param named what the caller wrote
   * @param known what it could have been
   */
  problems: Record<Problem, (named: string, known: string) => string>
  kinds: Record<Kind, string>
}
