import type { ExtractContext } from '../../src/extract.ts'
import type { Section } from '../../src/model/document.ts'
import type { IndicatorDraft } from '../../src/model/draft.ts'
import { shifted } from '../../src/model/span.ts'
import { searchForm } from '../../src/vi/text/search-form.ts'
import { sentencesOf, withoutBrackets } from './clauses.ts'
import { confidenceOf } from './confidence.ts'
import type { Figure } from './figure.ts'
import { figuresIn } from './figures.ts'
import { passagesOf } from './passages.ts'
import { periodText } from './period.ts'
import { nothingSaid, type Said, saidIn, turnedTense } from './said.ts'
import { type Background, periodOf, type Setting, settingsOf, timeTense } from './setting.ts'
import { type Statement, statementsOf } from './statements.ts'

/** What the line over a list says of its items: "Phấn đấu đến năm 2030:". */
interface Led {
  readonly said: Said
  readonly section: Section | null
}

/** The indicators that sentences state, in paragraphs and in the cells of dossiers. */
export function proseIndicators(context: ExtractContext, background: Background): readonly IndicatorDraft[] {
  const { text } = context.document
  const settingOf = settingsOf(context, background)
  let led: Led = { said: nothingSaid, section: null }
  return passagesOf(context).flatMap(({ span, section, tense }) => {
    const words = text.slice(span.start, span.end)
    const item = isItem(words) && led.section === section
    const above = settingOf(section)
    const setting = tense === null ? above : { ...above, tense }
    const { drafts, last } = statedIn(words, setting, background, item ? led.said : nothingSaid)
    if (!item) led = { said: words.endsWith(':') ? last : nothingSaid, section }
    return drafts.map((draft) => placed(draft, span.start))
  })
}

const isItem = (words: string): boolean => /^(?:[-+*•]|\(?[a-zđ\d]{1,2}[).])\s?/u.test(words)

/** A draft with offsets into a piece of the text, moved to where the piece begins. */
export const placed = (draft: IndicatorDraft, start: number): IndicatorDraft => ({
  ...draft,
  at: draft.at.map((span) => shifted(span, start)),
})

/** The indicators of a text, with offsets into it, and what its last sentence says of a list that follows. */
export function statedIn(
  words: string,
  setting: Setting,
  background: Background,
  led: Said = nothingSaid,
): { readonly drafts: readonly IndicatorDraft[]; readonly last: Said } {
  const form = searchForm(words)
  const figures = figuresIn(words, form)
  const drafts: IndicatorDraft[] = []
  let said = led
  let index = 0
  for (const { clauses } of sentencesOf(words)) {
    said = led
    let subject: string | null = null
    for (const clause of clauses) {
      const printed = words.slice(clause.start, clause.end)
      const first = index
      while (index < figures.length && figures[index]!.span.start < clause.end) index++
      said = saidIn(withoutBrackets(printed), background.year, said)
      if (index === first || isForm(printed)) continue
      const own = figures.slice(first, index).filter((figure) => !isPriced(form, figure))
      const local = own.map((figure) => moved(figure, -clause.start))
      for (const statement of statementsOf(printed, form.slice(clause.start, clause.end), local, subject)) {
        subject = statement.name
        drafts.push(placed(draftOf(printed, statement, said, setting, background), clause.start))
      }
    }
  }
  return { drafts, last: said }
}

const moved = (figure: Figure, by: number): Figure => ({
  ...figure,
  span: shifted(figure.span, by),
  cut: figure.cut.map((span) => shifted(span, by)),
})

/** "[ghi tỷ lệ]", "____", "……": a place to be filled in. */
const isForm = (words: string): boolean => /\[[^\]]*\]|_{3,}|\.{5,}|…{2,}/u.test(words)

/** "Tổ chức 03 lớp tập huấn: 60 triệu đồng", "máy tính (500 triệu đồng)": the label of an amount of money. */
const isPriced = (form: string, { kind, span }: Figure): boolean =>
  kind !== 'money' &&
  /^[^;.]{0,120}?(?::|\()\s{0,2}[\d.,]{1,20}\s?(?:triệu|tỷ|nghìn|ngàn|đồng|tr\.?đ)/u.test(
    form.slice(span.end, span.end + 160),
  )

function draftOf(
  words: string,
  { figure, name, span, words: own, isPlan }: Statement,
  said: Said,
  setting: Setting,
  background: Background,
): IndicatorDraft {
  const stated = periodText(own, background.year) ?? said.period
  const tense = isPlan ? 'target' : (turnedTense(own) ?? said.tense ?? timeTense(stated, background))
  const kind = tense ?? setting.tense ?? said.implied ?? background.tense
  return {
    no: null,
    group: setting.group,
    name,
    comparator: figure.comparator,
    value: figure.value,
    valueMax: figure.valueMax,
    unit: figure.unit,
    kind,
    period: stated ?? setting.period ?? periodOf(background, isPlan ? background.tense : kind),
    owner: said.owner ?? setting.owner,
    source: 'prose',
    text: words.slice(span.start, span.end).trim(),
    at: [figure.span, span],
    confidence: confidenceOf(figure, name),
  }
}
