/** A line of a rich text editor, as its page shows it: a paragraph, a subhead, a quotation, a list item. */
export interface EditorLine {
  /** As the gate reads it: breaks are line feeds. */
  text: string
  /** The text nodes it is made of, and where each begins in the text, in UTF-16 units. */
  pieces: { node: Text; start: number }[]
}

const lines = 'p, h1, h2, h3, h4, h5, h6, blockquote, li'
/** A list within a list item has lines of its own; what is put in (a photo, a box) has a form of its own. */
const others = 'ul, ol, [contenteditable="false"]'

/**
 * The lines of an editor. Lexical keeps nothing in the page but the words: one element for each
 * block, `br` for a break.
 */
export const editorLines = (editor: Element): EditorLine[] =>
  [...editor.querySelectorAll(lines)]
    .filter((line) => line.closest('[contenteditable="false"]') === null)
    .map(lineOf)

function lineOf(element: Element): EditorLine {
  const pieces: EditorLine['pieces'] = []
  let text = ''
  const read = (parent: Element) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) {
        // A node of type 3 is a text (DOM, `Node.TEXT_NODE`).
        pieces.push({ node: node as Text, start: text.length })
        text += node.nodeValue ?? ''
      } else if (node.nodeName === 'BR') text += isBreak(node as Element) ? '\n' : ''
      else if (node.nodeType === 1 && !(node as Element).matches(others)) read(node as Element)
    }
  }
  read(element)
  return { text, pieces }
}

/** Lexical adds a `br` of its own at the end of a line that ends with a break, or is empty. */
const isBreak = (br: Element): boolean => !br.hasAttribute('data-lexical-managed-linebreak')
