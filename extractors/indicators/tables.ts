import type { ExtractContext } from '../../src/extract.ts'
import type { Table } from '../../src/model/document.ts'
import type { IndicatorDraft } from '../../src/model/draft.ts'
import { sectionOf } from '../../src/model/evidence-of.ts'
import { headingTense } from '../../src/vi/time/tense.ts'
import { periodText } from './period.ts'
import { placed, statedIn } from './prose.ts'
import { type Background, type Setting, type SettingOf, settingsOf } from './setting.ts'
import { type IndicatorColumns, indicatorColumns } from './table-columns.ts'
import { valueColumns } from './table-kind.ts'
import { indicatorRows, rowIndicators } from './table-rows.ts'

/** The indicators of all tables that state some, row by row. */
export function tableIndicators(context: ExtractContext, background: Background): readonly IndicatorDraft[] {
  const settingOf = settingsOf(context, background)
  return context.document.tables.flatMap((table) => indicatorsOf(context, background, settingOf, table))
}

function indicatorsOf(
  context: ExtractContext,
  background: Background,
  settingOf: SettingOf,
  table: Table,
): readonly IndicatorDraft[] {
  const { text } = context.document
  const section = sectionOf(context.sections, table.span)
  const caption = table.caption === null ? '' : text.slice(table.caption.start, table.caption.end)
  const columns = indicatorColumns(table, text, `${caption} ${section?.title ?? ''}`)
  if (columns === null) return []
  const above = settingOf(section)
  const setting = {
    ...above,
    tense: headingTense([caption]) ?? above.tense,
    period: periodText(caption, background.year) ?? above.period,
  }
  return columns.values.length === 0
    ? namedIndicators(columns, setting, background)
    : rowIndicators(table, text, columns, valueColumns(columns.values, setting, background), background.year)
}

/** Rows whose figure stands in the name: "1 | Tỷ lệ phủ sóng 5G đạt trên 95% | Phòng Văn hóa - Xã hội". */
function namedIndicators(
  columns: IndicatorColumns,
  setting: Setting,
  background: Background,
): readonly IndicatorDraft[] {
  const holdsFigure = (row: IndicatorColumns['body'][number]): boolean =>
    /\d/u.test(row[columns.name.index]?.text ?? '')
  return indicatorRows(columns, holdsFigure).flatMap(({ no, group, owner, nameSpan, cells }) => {
    const words = cells[columns.name.index]?.text ?? ''
    const { drafts } = statedIn(words, setting, background)
    return drafts.map((draft) => ({ ...placed(draft, nameSpan.start), no, group, owner, source: 'table' as const }))
  })
}
