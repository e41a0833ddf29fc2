import type { Rule } from '../src/check.ts'
import { amountInWords } from './amount-in-words.ts'
import { announcedAnnexMissing } from './announced-annex-missing.ts'
import { basisReplaced } from './basis-replaced.ts'
import { childrenSum } from './children-sum.ts'
import { citationConflict } from './citation-conflict.ts'
import { citationOrder } from './citation-order.ts'
import { citationSymbol } from './citation-symbol.ts'
import { contradictingTargets } from './contradicting-targets.ts'
import { dateMismatch } from './date-mismatch.ts'
import { deadlineBeforeIssue } from './deadline-before-issue.ts'
import { enumerationCount } from './enumeration-count.ts'
import { flowBalance } from './flow-balance.ts'
import { fundingMismatch } from './funding-mismatch.ts'
import { grandTotal } from './grand-total.ts'
import { labelRefersToMissingRows } from './label-refers-to-missing-rows.ts'
import { leadMismatch } from './lead-mismatch.ts'
import { numberStyle } from './number-style.ts'
import { numberingGap } from './numbering-gap.ts'
import { percentOfBase } from './percent-of-base.ts'
import { percentRange } from './percent-range.ts'
import { proseListSum } from './prose-list-sum.ts'
import { restatedFigure } from './restated-figure.ts'
import { rowFormula } from './row-formula.ts'
import { rowTotal } from './row-total.ts'
import { shareSum } from './share-sum.ts'
import { targetAgainstAnnex } from './target-against-annex.ts'
import { targetCalledResult } from './target-called-result.ts'
import { unitSlip } from './unit-slip.ts'
import { yearScope } from './year-scope.ts'
import { yearSplit } from './year-split.ts'

/** In the order in which findings are told. */
export const rules: readonly Rule[] = [
  rowFormula,
  rowTotal,
  yearSplit,
  childrenSum,
  grandTotal,
  proseListSum,
  amountInWords,
  flowBalance,
  restatedFigure,
  unitSlip,
  numberStyle,
  percentOfBase,
  shareSum,
  percentRange,
  deadlineBeforeIssue,
  dateMismatch,
  announcedAnnexMissing,
  citationConflict,
  citationOrder,
  citationSymbol,
  basisReplaced,
  enumerationCount,
  labelRefersToMissingRows,
  numberingGap,
  yearScope,
  targetAgainstAnnex,
  targetCalledResult,
  contradictingTargets,
  fundingMismatch,
  leadMismatch,
]
