import { broadsheet } from '../../../../src/print/templates/broadsheet.ts'
import type { Template } from '../../../../src/print/templates/types.ts'
import type { PrintContext } from '../../../../src/print/types.ts'
import { printContext } from './samplePage.ts'

/** The broadsheet with small pictures in RGB: for tests of what is set, which need not wait for the press's colours. */
export const screenTemplate: Template = {
  ...broadsheet,
  pictures: { ...broadsheet.pictures, colour: 'rgb', ppi: 72, blockPpi: 10, warnPpi: 20 },
}

export const screenContext = (over: Partial<PrintContext> = {}): PrintContext =>
  printContext({ template: screenTemplate, ...over })
