import { label, type Label } from '../../language/label.ts'

/** What a page is exported as. */
export type Format = 'pdf' | 'idml' | 'pictures' | 'json'

/** What there is to know of a format: for its route, the command line, the buttons and the docs. */
export interface FormatFacts {
  /** The last part of its route's path under `pages/:id/`, which the design pins. */
  path: string
  /** The ending of its file, without the dot. */
  ending: string
  /** Whether a marked proof can be had in it. */
  hasProof: boolean
  /** Whether the newsroom's printer makes it. */
  needsPrinter: boolean
  /** What its button in the admin says. */
  label: Label
}

/** Every format, in the order in which people see them. */
export const formats: Readonly<Record<Format, FormatFacts>> = {
  pdf: {
    path: 'page.pdf',
    ending: 'pdf',
    hasProof: true,
    needsPrinter: true,
    label: label('印刷 PDF', '印刷 PDF', 'Print PDF'),
  },
  idml: {
    path: 'page.idml',
    ending: 'idml',
    hasProof: false,
    needsPrinter: true,
    label: label('InDesign（IDML）', 'InDesign（IDML）', 'InDesign (IDML)'),
  },
  pictures: {
    path: 'pictures.zip',
    ending: 'zip',
    hasProof: false,
    needsPrinter: true,
    label: label('圖片', '图片', 'Pictures'),
  },
  json: {
    path: 'page.json',
    ending: 'json',
    hasProof: true,
    needsPrinter: false,
    label: label('JSON', 'JSON', 'JSON'),
  },
}

// The record's keys are formats by its type; Object.keys only knows strings.
/** The formats by name, in the same order. */
export const formatNames = Object.keys(formats) as readonly Format[]

/** The format of that name, if it is one. */
export const formatNamed = (name: unknown): Format | undefined => formatNames.find((one) => one === name)
