import { Decimal } from 'decimal.js'
import { isSameFigure, pairTargets, type TargetPair } from '../src/audit/prose/paired-targets.ts'
import { indicatorTerm } from '../src/audit/prose/record-terms.ts'
import { shortened } from '../src/audit/sums/sum-report.ts'
import type { Check, CheckContext, Rule } from '../src/check.ts'
import type { Section } from '../src/model/document.ts'
import type { Indicator } from '../src/model/record.ts'
import { basesDiffer } from '../src/vi/numbers/denominators.ts'
import { compareTo } from '../src/vi/text/likeness.ts'
import { anyPhrase } from '../src/vi/text/pattern.ts'
import { searchForm } from '../src/vi/text/search-form.ts'

/**
 * Targets stated in the text stand in the annex of targets too, with the same figure and the same base. Told missing are
 * only those from sections whose other targets mostly are in the annex, and that nothing in it resembles; for information
 * where the annex calls itself one of main targets. What the annex adds to the text is for information.
 */
export const targetAgainstAnnex: Rule = {
  id: 'target-against-annex',
  title: { vi: 'Chỉ tiêu trong văn bản khớp với phụ lục', en: 'Targets in the text match the annex' },
  severity: 'warning',
  messages: {
    value: {
      vi: 'Chỉ tiêu “{name}”: phần lời ghi {stated}, bảng ghi {listed}.',
      en: 'Target “{name}”: the text says {stated}, the table {listed}.',
    },
    base: {
      vi: 'Cùng mức {figure} nhưng khác cơ sở tính: phần lời ghi “{stated}”, bảng ghi “{listed}”.',
      en: 'The same “{figure}” on another base: the text says “{stated}”, the table “{listed}”.',
    },
    missing: {
      vi: 'Chỉ tiêu “{name}” ({figure}) có trong phần lời nhưng không có trong bảng chỉ tiêu.',
      en: 'Target “{name}” (“{figure}”) is in the text but not in the table of targets.',
    },
    extra: {
      vi: 'Chỉ tiêu “{name}” ({figure}) có trong bảng nhưng không có trong phần lời.',
      en: 'Target “{name}” (“{figure}”) is in the table but not in the text.',
    },
  },
  *check({ document, sections, records }: CheckContext): Iterable<Check> {
    const inTable = ({ evidence }: Indicator): boolean =>
      document.tables.some(({ span }) => span.start <= evidence[0]!.start && evidence[0]!.start < span.end)
    const targets = records.indicators.filter(({ kind }) => kind === 'target')
    const stated = targets.filter((target) => target.source === 'prose' && !inTable(target))
    const listed = targets.filter(({ source }) => source === 'table')
    const pairs = pairTargets(stated, listed)
    const agreeing = pairs.filter((pair) => isSameFigure(pair.stated, pair.listed)).length
    if (agreeing < fewestPairs || agreeing < pairs.length * leastAgreement) return
    for (const pair of pairs) yield checkOf(pair)
    const severity = listed.some(({ section }) => isSelection(sections, section)) ? 'info' : 'warning'
    for (const target of missingFrom(listed, stated, pairs)) yield absence('missing', target, severity)
    const paired = new Set(pairs.map((pair) => pair.listed))
    if (pairs.length < listed.length * mostShare) return
    const likeStated = compareTo(stated, ({ name }) => name)
    const isStated = ({ name }: Indicator): boolean => likeStated(name).some(({ likeness }) => likeness >= perhapsOne)
    for (const target of listed.filter((one) => !paired.has(one) && !isStated(one)))
      yield absence('extra', target, 'info')
  },
}

/** Less is chance, and says nothing of what should be in the annex. */
const fewestPairs = 3
/** Where fewer agree, the table is of another level or year than the text. */
const leastAgreement = 0.6
const mostShare = 0.8
const surelyOne = 0.85
const probablyOne = 0.6
const perhapsOne = 0.3

function checkOf({ stated, listed, likeness }: TargetPair): Check {
  const table = null
  const place = {
    table,
    at: [stated.evidence[0]!, listed.evidence[0]!],
    terms: [stated, listed].map(indicatorTerm),
  }
  if (!isSameFigure(stated, listed)) {
    if (likeness < surelyOne || !isComparable(stated, listed)) return { verdict: 'holds', table }
    const data = { name: shortened(listed.name), stated: figureOf(stated), listed: figureOf(listed) }
    return {
      verdict: 'fails',
      messageId: 'value',
      data,
      ...place,
      expected: new Decimal(stated.value!),
      actual: new Decimal(listed.value!),
      ...(listed.unit === null ? {} : { unit: listed.unit }),
    }
  }
  if (!basesDiffer(stated.name, listed.name)) return { verdict: 'holds', table }
  const data = { figure: figureOf(listed), stated: shortened(stated.name), listed: shortened(listed.name) }
  return { verdict: 'fails', messageId: 'base', data, ...place }
}

const isComparable = (a: Indicator, b: Indicator): boolean =>
  a.value !== null &&
  b.value !== null &&
  a.valueMax === null &&
  b.valueMax === null &&
  a.unit === b.unit &&
  a.period === b.period

/** Unpaired targets of sections that are mostly in the annex; one like an unpaired row may be that row in other words. */
function missingFrom(
  listed: readonly Indicator[],
  stated: readonly Indicator[],
  pairs: readonly TargetPair[],
): readonly Indicator[] {
  const paired = new Set(pairs.flatMap((pair) => [pair.stated, pair.listed]))
  const alike = compareTo(listed, ({ name }) => name)
  return [...Map.groupBy(stated, ({ section }) => section).values()].flatMap((ofSection) => {
    const missing = ofSection.filter((target) => !paired.has(target))
    if (missing.length * 2 > ofSection.length) return []
    return missing.filter(
      ({ name }) =>
        !alike(name).some(({ item, likeness }) => likeness >= (paired.has(item) ? probablyOne : perhapsOne)),
    )
  })
}

const absence = (messageId: string, target: Indicator, severity: 'info' | 'warning'): Check => ({
  verdict: 'fails',
  table: null,
  severity,
  messageId,
  data: { name: shortened(target.name), figure: figureOf(target) },
  at: target.evidence,
  terms: [indicatorTerm(target)],
})

/** As printed, a bare number of a table with its unit: ">95%", "02 IoT". */
function figureOf({ evidence, unit }: Indicator): string {
  const printed = evidence[0]!.quote
  if (unit === null || /[\p{L}%‰]/u.test(printed)) return printed
  return unit === '%' ? `${printed}%` : `${printed} ${unit}`
}

const selecting = anyPhrase('chủ yếu', 'cơ bản', 'một số', 'trọng tâm', 'chính')

const isSelection = (sections: readonly Section[], id: string | null): boolean =>
  sections.some((section) => section.id === id && selecting.test(searchForm(section.title)))
