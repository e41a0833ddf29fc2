import type { Citation, Indicator, Task } from '../../model/record.ts'
import { shortened } from '../sums/sum-report.ts'

/** A citation as a term of a finding. */
export const citationTerm = ({ text, evidence }: Citation) => ({ label: text, value: null, at: evidence })

/** A target or result as a term of a finding. */
export const indicatorTerm = ({ name, value, evidence }: Indicator) => ({ label: name, value, at: evidence })

/** "3. Số hóa hồ sơ …": a numbered item as messages name it. */
export const itemTitle = ({ no, name }: Pick<Task, 'no' | 'name'>): string =>
  shortened([no, name].filter(Boolean).join('. '))
