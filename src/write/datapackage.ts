import type { View, ViewColumn, ViewType } from './views.ts'

const fieldTypes: Readonly<Record<ViewType, string>> = {
  text: 'string',
  integer: 'integer',
  real: 'number',
  boolean: 'boolean',
}

/** `v_budget_lines` is `budget_lines` in every export. */
export const exportName = ({ name }: View): string => name.replace(/^v_/, '')

/** Where the CSV of a view stands below the folder of the export. */
export const csvPath = (view: View): string => `csv/${exportName(view)}.csv`

/** The descriptor of the CSV files by Data Package v2 (datapackage.org/standard), as the text of datapackage.json; `state` names what the export was made from. */
export const dataPackage = (views: readonly View[], state: string): string =>
  `${JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'boctach',
      title: 'Báo cáo, kế hoạch của cấp xã: văn bản, kinh phí, chỉ tiêu, nhiệm vụ, viện dẫn, phát hiện',
      description:
        'Records of Vietnamese commune reports and plans. In a text of the CSV files an apostrophe before =, +, -, @, tab, return or NUL keeps spreadsheets from running it as a formula; take one apostrophe off to have the text as it was. A figure such as -12,5 or a lone - has none.',
      state,
      resources: views.map(resource),
    },
    null,
    2,
  )}\n`

const resource = (view: View) => ({
  name: exportName(view),
  type: 'table',
  title: view.title,
  description: view.description,
  path: csvPath(view),
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: {
    $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
    delimiter: ',',
    lineTerminator: '\r\n',
  },
  schema: {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: view.columns.map(field),
    missingValues: [{ value: '', label: 'the document does not say' }],
    ...keys(view),
  },
})

const field = ({ name, type, title, description }: ViewColumn) => ({
  name,
  type: fieldTypes[type],
  title,
  description,
  ...(type === 'boolean' ? { trueValues: ['true'], falseValues: ['false'] } : {}),
})

/** Parts of the key of a sum may be empty, which a primary key may not have. */
function keys({ key, columns }: View) {
  if (key[0] !== 'document') return { uniqueKeys: [key] }
  const self = key.length === 1
  const reference = { fields: ['document'], reference: { resource: 'documents', fields: ['document'] } }
  return {
    primaryKey: key,
    ...(self || !columns.some(({ name }) => name === 'document') ? {} : { foreignKeys: [reference] }),
  }
}
