import type { Connection } from '../sqlite.ts'
import { countRows, viewRows } from '../view-rows.ts'
import { views } from '../views.ts'
import type { Sheet } from './sheet.ts'

/** Rows that Excel takes in a sheet, less the head. */
const maxRows = 1_048_575

/** One sheet a view, more where it has more than `most` rows: "Kinh phí", "Kinh phí (2)". */
export const sheetsOf = (database: Connection, most = maxRows): readonly Sheet[] =>
  views.flatMap((view) => {
    const count = countRows(database, view)
    return Array.from({ length: Math.max(1, Math.ceil(count / most)) }, (_, index) => ({
      title: index === 0 ? view.title : `${view.title} (${index + 1})`,
      view,
      rowCount: Math.min(most, count - index * most),
      rows: viewRows(database, view, most, index * most),
    }))
  })
