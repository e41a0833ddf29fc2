import type { Extractor } from '../src/extract.ts'
import { budgetLines } from './budget-lines/index.ts'
import { documentHead } from './document-head/index.ts'
import { indicators } from './indicators/index.ts'
import { legalCitations } from './legal-citations/index.ts'
import { tasks } from './tasks/index.ts'

/** In running order: an extractor may need what those before it found. */
export const extractors: readonly Extractor[] = [documentHead, legalCitations, indicators, tasks, budgetLines]
