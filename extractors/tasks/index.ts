import type { ExtractContext, Extractor } from '../../src/extract.ts'
import type { TaskDraft } from '../../src/model/draft.ts'
import type { Result } from '../../src/model/result.ts'
import { dossierTask } from './dossier.ts'
import { tableTasks } from './table.ts'

/** Who does what by when: from tables, from dossiers, and from prose that assigns. */
export const tasks: Extractor<'tasks'> = {
  id: 'tasks',
  kind: 'tasks',
  needs: ['head'],
  extract(context: ExtractContext): Result<readonly TaskDraft[]> {
    const described = context.document.tables.flatMap((table) => {
      const dossier = dossierTask(context, table)
      return dossier.length > 0 ? dossier : tableTasks(context, table)
    })
    return { value: described, messages: [] }
  },
}
