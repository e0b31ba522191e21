import type { Text } from '../layout/Layout.ts'
import type { Measure, Measured, ToMeasure } from '../layout/measure.ts'
import { sizeOf } from '../layout/stack.ts'
import type { Template } from '../templates/types.ts'
import type { Engine } from './Engine.ts'
import { textData } from './pageData.ts'
import { paragraphData } from './paragraphData.ts'
import { MEASURE_PROGRAM } from './program.ts'

/**
 * How many measurements are cached: a page is laid out many times while layout staff move its
 * items.
 */
const REMEMBERED = 20_000

/** Measures text with the engine that also sets it. */
export class Typesetter {
  readonly #engine: Engine
  readonly #known = new Map<string, Measured>()

  constructor(engine: Engine) {
    this.#engine = engine
  }

  /** For one template and language. */
  measure(template: Template, locale: string): Measure {
    const common = textData(template, locale)
    const about = JSON.stringify(common)
    return (asked) => {
      const requests = asked.map((each) => requestOf(each, template))
      const keys = requests.map((request) => `${about}${JSON.stringify(request)}`)
      const unknown = requests.filter((_, index) => !this.#known.has(keys[index] ?? ''))
      const unknownKeys = keys.filter((key) => !this.#known.has(key))
      this.#ask({ ...common, requests: unknown }).forEach((found, index) => {
        const request = unknown[index]
        if (request)
          this.#known.set(unknownKeys[index] ?? '', {
            length: found.width,
            lines: linesOf(found.height, request.paragraph),
          })
      })
      const measured = keys.map((key) => this.#known.get(key) ?? { lines: 1, length: 0 })
      if (this.#known.size > REMEMBERED) this.#known.clear()
      return measured
    }
  }

  #ask(data: { requests: readonly unknown[] }): { width: number; height: number }[] {
    if (data.requests.length === 0) return []
    const found = this.#engine.compile(MEASURE_PROGRAM, data).query('<measured>')
    if (!Array.isArray(found) || found.length !== data.requests.length) {
      throw new Error(
        `Typst measured ${JSON.stringify(found)} where ${data.requests.length} texts were asked.`,
      )
    }
    return found
  }
}

function requestOf({ text, width }: ToMeasure, template: Template) {
  const spec = template.type[text.style]
  const leading = (spec.leading * sizeOf(text, template)) / spec.size
  const set = { leading, gap: 0, lines: 1, height: 0, keepWithNext: false }
  return { width, paragraph: paragraphData({ ...text, set }, template) }
}

const linesOf = (height: number, { size, leading }: { size: number; leading: number }): number =>
  Math.max(1, Math.round((height - size) / leading) + 1)

export type { Text }
