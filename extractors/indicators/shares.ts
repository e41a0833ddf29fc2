import { findFractions } from '../../src/vi/numbers/fractions.ts'
import { beforeNoun, type Figure, keepsNoun } from './figure.ts'

const dated = /(?<![\p{L}])(?:ngày|sáng|chiều|tối|lớp|số)\s{1,3}$/u

/** Parts of a whole, "45/50 thủ tục hành chính": the part is the value, the whole stays in the text. */
export function sharesIn(text: string, form: string): readonly Figure[] {
  return findFractions(text).flatMap(({ span, part, whole, unit }): readonly Figure[] => {
    if (part[0]!.value.gt(whole[0]!.value) && unit.kind !== 'count') return []
    if (dated.test(form.slice(Math.max(0, span.start - 8), span.start))) return []
    return [
      {
        span,
        cut: [keepsNoun(form, unit, span) ? beforeNoun(span.start, unit) : span],
        comparator: '=',
        value: part[0]!.value.toFixed(),
        valueMax: null,
        unit: unit.name,
        kind: 'share',
      },
    ]
  })
}
