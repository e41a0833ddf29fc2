import type { Rule } from '../src/check.ts'

/** In the order in which findings are told. */
export const rules: readonly Rule[] = []
