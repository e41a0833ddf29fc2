import type { ExtractContext } from '../../src/extract.ts'
import type { Section } from '../../src/model/document.ts'
import type { IndicatorDraft } from '../../src/model/draft.ts'
import type { Span } from '../../src/model/span.ts'
import { searchForm } from '../../src/vi/search-form.ts'
import { impliedTense, statedTense, type Tense } from '../../src/vi/tense.ts'
import { sentencesOf } from './clauses.ts'
import { confidenceOf } from './confidence.ts'
import { figuresIn } from './figures.ts'
import { ownerIn } from './owner.ts'
import { passagesOf } from './passages.ts'
import { periodText } from './period.ts'
import { type Background, type Setting, settingOf, timeTense, yearOf } from './setting.ts'
import { type Statement, statementsOf } from './statements.ts'

/** The indicators that sentences state, in paragraphs and in the cells of dossiers. */
export function proseIndicators(context: ExtractContext, background: Background): readonly IndicatorDraft[] {
  const { text } = context.document
  let led: Led = { said: nothing, section: null }
  return passagesOf(context).flatMap(({ span, section, tense }) => {
    const words = text.slice(span.start, span.end)
    const item = isItem(words) && led.section === section
    const above = settingOf(context, background, section)
    const setting = tense === null ? above : { ...above, tense }
    const { drafts, last } = statedIn(words, setting, background, item ? led.said : nothing)
    if (!item) led = { said: words.endsWith(':') ? last : nothing, section }
    return placed(drafts, span)
  })
}

/** Drafts with offsets into a piece of the text, moved to where the piece stands. */
export const placed = (drafts: readonly IndicatorDraft[], { start: by }: Span): readonly IndicatorDraft[] =>
  drafts.map((draft) => ({ ...draft, at: draft.at.map(({ start, end }) => ({ start: start + by, end: end + by })) }))

const isItem = (words: string): boolean => /^(?:[-+*•]|\(?[a-zđ\d]{1,2}[).])\s?/u.test(words)

/** What words before a figure say of time, tense and who is to act: it holds to the end of the sentence or the list. */
interface Said {
  readonly tense: Tense | null
  /** What the words make likely where neither they nor a heading tell. */
  readonly implied: Tense | null
  readonly period: string | null
  readonly owner: string | null
}
const nothing: Said = { tense: null, implied: null, period: null, owner: null }

/** What the line over a list says of its items: "Phấn đấu đến năm 2030:". */
interface Led {
  readonly said: Said
  readonly section: Section | null
}

/** The indicators of a text, with offsets into it, and what its last sentence says of a list that follows. */
export function statedIn(
  words: string,
  setting: Setting,
  background: Background,
  led: Said = nothing,
): { readonly drafts: readonly IndicatorDraft[]; readonly last: Said } {
  const form = searchForm(words)
  const figures = figuresIn(words, form)
  const drafts: IndicatorDraft[] = []
  let said = led
  for (const { clauses } of sentencesOf(words)) {
    said = led
    for (const clause of clauses) {
      const printed = words.slice(clause.start, clause.end)
      said = saidIn(printed.replace(asides, ' '), background, said)
      if (isForm(printed)) continue
      for (const statement of statementsOf(words, form, clause, figures)) {
        if (!isPriced(form, statement)) drafts.push(draftOf(words, statement, said, setting, background))
      }
    }
  }
  return { drafts, last: said }
}

/** "(năm 2025: 78%)" says nothing of the figures outside. */
const asides = /\([^()]{0,400}\)/gu

function saidIn(words: string, { year }: Background, before: Said): Said {
  const form = searchForm(words)
  return {
    tense: statedTense(form) ?? before.tense,
    implied: impliedTense(form) ?? before.implied,
    period: periodText(words.slice(0, 160), year) ?? before.period,
    owner: ownerIn(words) ?? before.owner,
  }
}

/** "[ghi tỷ lệ]", "____", "……": a place to be filled in. */
const isForm = (words: string): boolean => /\[[^\]]*\]|_{3,}|\.{5,}|…{2,}/u.test(words)

/** "Tổ chức 03 lớp tập huấn: 60 triệu đồng", "máy tính (500 triệu đồng)": the label of an amount of money. */
const isPriced = (form: string, { figure, span }: Statement): boolean =>
  figure.kind !== 'money' &&
  /^[^;.]{0,120}?(?::|\()\s{0,2}[\d.,]+\s?(?:triệu|tỷ|nghìn|ngàn|đồng|tr\.?đ)/u.test(
    form.slice(figure.span.end, Math.max(span.end, figure.span.end) + 60),
  )

function draftOf(
  words: string,
  { figure, name, span, words: part }: Statement,
  said: Said,
  setting: Setting,
  background: Background,
): IndicatorDraft {
  const stated = periodText(part, background.year) ?? said.period
  const kind = said.tense ?? timeTense(stated, background) ?? setting.tense ?? said.implied ?? background.tense
  const text = words.slice(span.start, span.end).trim()
  return {
    no: null,
    group: setting.group,
    name,
    comparator: figure.comparator,
    value: figure.value,
    valueMax: figure.valueMax,
    unit: figure.unit,
    kind,
    period: stated ?? setting.period ?? yearOf(background, kind),
    owner: said.owner ?? setting.owner,
    source: 'prose',
    text,
    at: [figure.span, span],
    confidence: confidenceOf(figure, name),
  }
}
