import { join } from 'node:path'
import type { DocumentRecord } from '../../src/model/record.ts'
import { openDatabase, recordTables } from '../../src/write/sqlite.ts'
import { folderOf } from './folder.ts'

/** An output folder whose database holds these records, as a run leaves it. */
export function outputOf(...records: readonly DocumentRecord[]): string {
  const out = folderOf()
  const database = openDatabase(join(out, 'boctach.db'))
  const work = database.prepare(`INSERT INTO work VALUES (?, '', '', 'done', 1, NULL, NULL)`)
  const file = database.prepare('INSERT INTO files VALUES (@path, @path, @source, @document, NULL, NULL)')
  for (const record of records) {
    const { id, name } = record.document
    work.run(id)
    file.run({ path: name, source: join(out, 'in', name), document: id })
    recordTables(database).put(record)
  }
  database.close()
  return out
}
