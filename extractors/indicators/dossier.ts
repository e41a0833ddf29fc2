import { matrixOf } from '../../src/audit/grid/columns.ts'
import type { Cell, Table } from '../../src/model/document.ts'
import { type TaskKey, taskKey } from '../../src/vi/tables/task-keys.ts'

/** What a dossier says of its task in sentences; times, money, offices and citations are other records. */
const described: ReadonlySet<TaskKey | null> = new Set<TaskKey | null>(['product', 'goal', null])
/** A dossier names at least so many different things about its task. */
const fewestKeys = 3

/** The cells of a dossier ("Tiêu chí | Nội dung chi tiết") that read like sentences; none for other tables. */
export function dossierCells(table: Table): readonly Cell[] {
  const entries = matrixOf(table).flatMap((row) => {
    const [label, cell] = [...new Set(row)].filter((found) => found !== null).slice(-2)
    return label === undefined || cell === undefined ? [] : [{ key: taskKey(label.text), cell }]
  })
  const keys = new Set(entries.map(({ key }) => key).filter((key) => key !== null))
  if (table.columnCount > 3 || keys.size < fewestKeys) return []
  return entries.filter(({ key }) => described.has(key)).map(({ cell }) => cell)
}
