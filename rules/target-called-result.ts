import { type Column, columnsOf } from '../src/audit/grid/columns.ts'
import { indicatorTerm } from '../src/audit/prose/record-terms.ts'
import { shortened } from '../src/audit/sums/sum-report.ts'
import type { Check, CheckContext, Rule } from '../src/check.ts'
import type { Cell, Table } from '../src/model/document.ts'
import { lowerBound } from '../src/model/in-order.ts'
import type { Indicator } from '../src/model/record.ts'
import { contains } from '../src/model/span.ts'
import { anyPhrase, phrase } from '../src/vi/text/pattern.ts'
import { searchForm } from '../src/vi/text/search-form.ts'

/**
 * Targets are called targets, and a count is no percentage: a dashboard would book a column "Kết quả" of a plan as achieved,
 * and can do nothing with "tổng số chứng thư số … là 100%". A column that names a plan, a target or an expected result is
 * right, whatever else it says; so is a share of a total ("…/tổng số hồ sơ") and the growth of one.
 */
export const targetCalledResult: Rule = {
  id: 'target-called-result',
  title: { vi: 'Chỉ tiêu không ghi thành kết quả', en: 'Targets are not called results' },
  severity: 'warning',
  messages: {
    column: {
      vi: 'Cột “{column}” ghi các mức phấn đấu ({count} chỉ tiêu) nhưng tên cột là kết quả; dễ bị tổng hợp thành số đã đạt.',
      en: 'Column “{column}” holds targets ({count}) but is named as results; they may be taken for achieved ones.',
    },
    countInPercent: {
      vi: '“{name}” là số lượng nhưng ghi bằng tỷ lệ {figure}.',
      en: '“{name}” is a count but is given as {figure}.',
    },
  },
  *check({ document, records }: CheckContext): Iterable<Check> {
    for (const table of document.tables) {
      const inside = records.indicators.filter(
        ({ source, evidence }) => source === 'table' && contains(table.span, evidence[0]!),
      )
      const columns = columnsOf(table)
      const cells = table.rows.flatMap((row) => row.cells)
      for (const [index, targets] of Map.groupBy(inside, ({ evidence }) => cellAt(cells, evidence[0]!.start)?.column)) {
        const column = columns.find((one) => one.index === index)
        if (column === undefined) continue
        const isMisnamed =
          targets.every(({ kind }) => kind === 'target') && column.role === 'result' && !isPlanned(column)
        if (!isMisnamed) yield { verdict: 'holds', table: table.id }
        else
          yield {
            verdict: 'fails',
            table: table.id,
            messageId: 'column',
            data: { column: column.levels.at(-1)!, count: targets.length },
            at: headOf(table, column),
            terms: targets.map(indicatorTerm),
          }
      }
    }
    for (const indicator of records.indicators.filter(({ unit }) => unit === '%')) {
      if (!isCount(indicator)) continue
      const [figure] = indicator.evidence
      yield {
        verdict: 'fails',
        table: null,
        messageId: 'countInPercent',
        data: { name: shortened(indicator.name), figure: `${figure!.quote.replace(/\s*%$/u, '')}%` },
        at: indicator.evidence,
        terms: [indicatorTerm(indicator)],
      }
    }
  },
}

const planned = anyPhrase('dự kiến', 'kế hoạch', 'mục tiêu', 'chỉ tiêu', 'phấn đấu', 'cần đạt', 'phải đạt', 'giao')

const isPlanned = ({ header }: Column): boolean => planned.test(searchForm(header))

/** The last of the cells, which are in text order, that begins at or before a place. */
const cellAt = (cells: readonly Cell[], place: number): Cell | undefined =>
  cells[lowerBound(cells, ({ span }) => span.start > place) - 1]

const headOf = ({ rows, headerRows }: Table, { index }: Column) =>
  rows
    .slice(0, headerRows)
    .flatMap(({ cells }) => cells)
    .filter(({ column, columnSpan }) => column <= index && index < column + columnSpan)
    .map(({ span }) => span)

const counted = /^[-+*\s]*(?:tổng số|số lượng|tổng số lượng)(?!\p{L})/u
const share = new RegExp(`[/]|${phrase('trên', 'tỷ lệ', 'chiếm', 'tăng', 'giảm', 'so với', 'bằng', 'trong')}`, 'u')

/** The name begins with a count, and the figure follows it: "100% tổng số hồ sơ" is a share. */
function isCount({ name, evidence, source }: Indicator): boolean {
  const form = searchForm(name)
  if (!counted.test(form) || share.test(form)) return false
  const [figure, clause] = evidence
  return (
    source === 'table' ||
    (clause !== undefined &&
      /^[-+*\s]*tổng|^[-+*\s,;]*số/u.test(searchForm(clause.quote)) &&
      figure!.start > clause.start)
  )
}
