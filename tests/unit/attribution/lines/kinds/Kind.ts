/** Invented lines of one kind of credit, and lines that look like it and credit nobody. */
export interface KindOfLine {
  /** What the lines have in common. */
  kind: string
  /** A line, and the keys that it credits, parted by a space. */
  credits: readonly (readonly [text: string, keys: string])[]
  none: readonly string[]
}
