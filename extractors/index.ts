import type { Extractor } from '../src/extract.ts'

/** In running order: an extractor may need what those before it found. */
export const extractors: readonly Extractor[] = []
