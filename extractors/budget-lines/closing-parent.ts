import { Decimal } from 'decimal.js'
import type { BudgetLineDraft } from '../../src/model/draft.ts'

/**
 * Parents of a list that a sentence with several amounts announces: "Kinh phí được giao là 320 triệu đồng, đã giải ngân 184
 * triệu đồng; trong đó: …". The first amount is what the list splits, unless only another one is the list's sum.
 *
 * @param rivals For a line that announces a list the other lines of its sentence.
 */
export function withClosingParents(
  lines: readonly BudgetLineDraft[],
  rivals: ReadonlyMap<number, readonly number[]>,
): readonly BudgetLineDraft[] {
  const moved = new Map<number, number>()
  for (const [own, others] of rivals) {
    const parts = lines.filter(({ parent }, index) => parent === own && !others.includes(index))
    const sum = parts.reduce((all, part) => all.plus(amountOf(part) ?? 0), new Decimal(0))
    const closing = others.filter((other) => amountOf(lines[other]!)?.eq(sum))
    if (parts.length > 1 && closing.length === 1 && !amountOf(lines[own]!)?.eq(sum)) moved.set(own, closing[0]!)
  }
  if (moved.size === 0) return lines
  return lines.map((line, index) => {
    const to = line.parent === null ? undefined : moved.get(line.parent)
    return to === undefined || index === to || rivals.get(line.parent!)!.includes(index)
      ? line
      : { ...line, parent: to }
  })
}

const amountOf = ({ amounts }: BudgetLineDraft): Decimal | null => {
  const vnd = amounts[0]!.vnd
  return vnd === null ? null : new Decimal(vnd)
}
