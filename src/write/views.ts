import { budgetLinesView, rollupView } from './views/budget.ts'
import { citationsView, worksView } from './views/citations.ts'
import { collectionFindingsView } from './views/collection.ts'
import { communeYearView } from './views/commune-year.ts'
import { documentsView, findingsView } from './views/documents.ts'
import { indicatorsView, tasksView } from './views/records.ts'
import type { View } from './views/view.ts'

export type { View, ViewColumn, ViewRow, ViewType } from './views/view.ts'

/** The views that dashboards and all exports read; each after those it reads itself. */
export const views: readonly View[] = [
  documentsView,
  budgetLinesView,
  indicatorsView,
  tasksView,
  citationsView,
  worksView,
  findingsView,
  collectionFindingsView,
  rollupView,
  communeYearView,
]

/** Drops and makes all views: they hold no data, so a newer program may always replace them. */
export const viewsSql = (): string =>
  [
    ...views.toReversed().map(({ name }) => `DROP VIEW IF EXISTS ${name};`),
    ...views.map(({ name, sql }) => `CREATE VIEW ${name} AS ${sql};`),
  ].join('\n')

/** The views of this program over a database opened for reading, whatever views an older one left in it. */
export const temporaryViewsSql = (): string =>
  views.map(({ name, sql }) => `CREATE TEMP VIEW ${name} AS ${sql};`).join('\n')
