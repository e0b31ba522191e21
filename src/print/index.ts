/**
 * The face of `payload-newsroom/print`: re-exports only. Needs the optional packages named in
 * docs/printing.md.
 */
export { printing, type PrintingOptions } from './printing.ts'
export { broadsheet } from './templates/broadsheet.ts'
export { tabloid } from './templates/tabloid.ts'
export { PrintRefusal } from './PrintRefusal.ts'
export { PrintSetupError, type PrintSetupReason } from './PrintSetupError.ts'
export type { Preview, Printed, Printer, ProofNote } from './Printer.ts'
export type {
  ColourSettings,
  Family,
  FontSet,
  PictureSettings,
  Template,
  TextStyle,
  TypeSpec,
} from './templates/types.ts'
export type { Area, Frame, ItemFit, Layout, Paragraph, Run } from './layout/Layout.ts'
export type {
  ClearedPage,
  Page,
  PrintFinding,
  Placed,
  PrintContext,
  PrintRule,
  ReadPicture,
  Role,
} from './types.ts'
