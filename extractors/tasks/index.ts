import type { ExtractContext, Extractor } from '../../src/extract.ts'
import type { TaskDraft } from '../../src/model/draft.ts'
import type { Result } from '../../src/model/result.ts'
import { dossierTask } from './dossier.ts'
import { proseTasks } from './prose.ts'
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
    const inOrder = [...described, ...proseTasks(context)].sort((a, b) => a.at[0]!.start - b.at[0]!.start)
    return { value: inOrder, messages: [] }
  },
}
