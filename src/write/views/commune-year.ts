import { integer, origin, type View, wholeSum } from './view.ts'

export const communeYearView: View = {
  name: 'v_commune_year',
  title: 'Xã theo năm',
  description: 'One wide row a commune and year: money by field and by source, counts of what was found',
  key: ['issuer', 'province', 'year'],
  columns: [
    ...origin.slice(1),
    integer('year', 'Năm', 'Year'),
    integer('documents', 'Số tài liệu', 'Documents about that year'),
    integer('total', 'Tổng kinh phí (đồng)', 'Sum of counting lines'),
    ...['khcn', 'dmst', 'cds', 'attt'].map((field) =>
      integer(field, `Kinh phí ${field} (đồng)`, `Of the field ${field}`),
    ),
    ...['central', 'province_source', 'commune', 'other', 'unsplit'].map((source) =>
      integer(source, `Nguồn ${source} (đồng)`, `From the source ${source}`),
    ),
    integer('targets', 'Chỉ tiêu', 'Indicators that are targets'),
    integer('results', 'Kết quả', 'Indicators that are results'),
    integer('tasks', 'Nhiệm vụ', 'Tasks'),
    integer('errors', 'Lỗi', 'Open findings of severity error'),
    integer('warnings', 'Cảnh báo', 'Open findings of severity warning'),
  ],
  sql: `WITH about AS (
SELECT d.id, coalesce(d.issuer, '') AS issuer, coalesce(d.province, '') AS province, y.value AS year FROM documents d, json_each(d.years) y
), papers AS MATERIALIZED (
SELECT issuer, province, year, count(*) AS documents,
${countOf('indicators', `x.kind = 'target'`)} AS targets, ${countOf('indicators', `x.kind = 'result'`)} AS results,
${countOf('tasks', 'TRUE')} AS tasks,
${countOf('findings', `x.severity = 'error' AND x.status = 'open'`)} AS errors,
${countOf('findings', `x.severity = 'warning' AND x.status = 'open'`)} AS warnings
FROM about GROUP BY 1, 2, 3
), money AS MATERIALIZED (
SELECT issuer, province, year, ${wholeSum('vnd')} AS total,
${['khcn', 'dmst', 'cds', 'attt'].map((field) => `${sumOf(`field = '${field}'`)} AS ${field}`).join(', ')},
${sumOf(`source = 'central'`)} AS central, ${sumOf(`source = 'province'`)} AS province_source,
${sumOf(`source = 'commune'`)} AS commune, ${sumOf(`source = 'other'`)} AS other, ${sumOf(`source = 'unsplit'`)} AS unsplit
FROM v_rollup WHERE year IS NOT NULL GROUP BY 1, 2, 3
), pairs AS (
SELECT issuer, province, year FROM papers UNION SELECT issuer, province, year FROM money
)
SELECT issuer, province, year, ${columnsOrZero(['documents', 'total', 'khcn', 'dmst', 'cds', 'attt'])},
${columnsOrZero(['central', 'province_source', 'commune', 'other', 'unsplit'])},
${columnsOrZero(['targets', 'results', 'tasks', 'errors', 'warnings'])}
FROM pairs LEFT JOIN papers USING (issuer, province, year) LEFT JOIN money USING (issuer, province, year)`,
}

function sumOf(condition: string): string {
  return wholeSum(`CASE WHEN ${condition} THEN vnd ELSE 0 END`)
}

function countOf(table: string, condition: string): string {
  return `sum((SELECT count(*) FROM ${table} x WHERE x.document = about.id AND ${condition}))`
}

function columnsOrZero(names: readonly string[]): string {
  return names.map((name) => `coalesce(${name}, 0) AS ${name}`).join(', ')
}
