import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Section } from '../../src/model/document.ts'
import { sectionOf } from '../../src/model/evidence-of.ts'
import { sectionsOver } from '../../src/model/sections-over.ts'

/** Sections of the given levels, ten characters each, in a text of as many. */
function sectionsOf(levels: readonly number[]): readonly Section[] {
  return levels.map((level, index) => {
    const next = levels.findIndex((other, at) => at > index && other <= level)
    const above = levels.findLastIndex((other, at) => at < index && other < level)
    const start = 10 * index
    return {
      id: `s${index + 1}`,
      path: null,
      number: null,
      title: '',
      level,
      parent: above === -1 ? null : `s${above + 1}`,
      heading: { start, end: start + 5 },
      extent: { start, end: 10 * (next === -1 ? levels.length : next) },
    }
  })
}

test('the sections over a place are those whose extent holds it, the innermost first', () => {
  const levels = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 20 })
  fc.assert(
    fc.property(levels, fc.nat(210), (list, at) => {
      const sections = sectionsOf(list)
      const over = sections.filter(({ extent }) => extent.start <= at && at < extent.end).reverse()
      expect(sectionsOver(sections, at)).toEqual(over)
      if (over.length > 0) expect(sectionOf(sections, { start: at, end: at + 1 })).toEqual(over[0])
    }),
  )
})
