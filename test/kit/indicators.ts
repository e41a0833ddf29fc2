import { documentHead } from '../../extractors/document-head/index.ts'
import { indicators } from '../../extractors/indicators/index.ts'
import { statedIn } from '../../extractors/indicators/prose.ts'
import type { IndicatorDraft } from '../../src/model/draft.ts'
import { findSections } from '../../src/sections.ts'
import { documentOf } from './document.ts'

/** The indicators of a text as a TXT file has it. */
export function indicatorsOf(text: string): readonly IndicatorDraft[] {
  const document = documentOf(text)
  const context = { document, sections: findSections(document), found: {} }
  return indicators.extract({ ...context, found: { head: documentHead.extract(context).value } }).value
}

/** The indicators of a sentence under no heading, in a plan for 2026. */
export const statedBy = (sentence: string): readonly IndicatorDraft[] =>
  statedIn(
    sentence,
    { tense: null, period: null, group: null, owner: null },
    { tense: 'target', years: [2026], year: 2026, period: '2026' },
  ).drafts

/** "target >= 80 % | hồ sơ trực tuyến" */
export const brief = ({ kind, comparator, value, valueMax, unit, name }: IndicatorDraft): string =>
  `${kind} ${comparator} ${valueMax === null ? value : `${value}..${valueMax}`} ${unit} | ${name}`

/** With what a table adds: "2026 [1] I. Kinh tế (Phòng Kinh tế) target = …". */
export const inFull = (draft: IndicatorDraft): string =>
  [
    draft.period,
    draft.no && `[${draft.no}]`,
    draft.group && `{${draft.group}}`,
    draft.owner && `(${draft.owner})`,
    brief(draft),
  ]
    .filter(Boolean)
    .join(' ')
