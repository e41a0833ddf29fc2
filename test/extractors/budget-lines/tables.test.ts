import { Decimal } from 'decimal.js'
import { describe, expect, it } from 'vitest'
import type { BudgetAmount, BudgetLine } from '../../../src/model/record.ts'
import { checkContextOf } from '../../kit/check-context.ts'
import { templates } from './table-templates.ts'

const linesOf = (table: string): readonly BudgetLine[] =>
  checkContextOf(`\n${table.replaceAll('|', '\t')}\n`).records.budgetLines

const amountText = ({ source, year, vnd }: BudgetAmount): string =>
  `${source}${year === null ? '' : `@${year}`} ${new Decimal(vnd!).div(1e6).toFixed()}`

const lineText = ({ level, no, label, amounts }: BudgetLine): string =>
  [
    `${level} ${no === null ? '' : `${no} `}${label} =`,
    ...amounts.filter(({ vnd }) => vnd !== '0').map(amountText),
  ].join(' ')

describe('budget lines of tables', () => {
  it.each(Object.entries(templates))('%s', (_, { table, lines }) => {
    expect(linesOf(table).map(lineText)).toEqual(lines)
  })
})
