import type { CollectionRule, CollectionVerdict, DatedMention } from '../../src/check-collection.ts'
import { printDate } from '../../src/model/print-date.ts'
import type { Finding } from '../../src/model/record.ts'
import { inBoth } from '../../src/model/wording.ts'
import { datesConflict } from '../../src/vi/legal/renumbering.ts'

/**
 * One document has one date in all that cite it. Numbers begin anew each year, with each body, for the Party also with each
 * congress, and for the new provinces and communes on 01/7/2025, so two dates conflict where they are of one body and one
 * year, or differ in the year alone. What only scans say, and bodies told by a name ("UBND tỉnh"), make a warning at most;
 * a single digit that recognition mixes up (1 and 7, 0 and 6, 3 and 8) only a note. Two dates within one document are
 * told by citation-conflict.
 *
 * @example "57-NQ/TW ngày 22/12/2024" in eleven plans, "57-NQ/TW ngày 22/11/2024" in a twelfth
 */
export const citationConflictAcross: CollectionRule = {
  id: 'citation-conflict-across',
  title: { vi: 'Các tài liệu viện dẫn một văn bản cùng một ngày', en: 'All documents cite one work with one date' },
  severity: 'error',
  messages: {
    dates: {
      vi: '{code} được các tài liệu viện dẫn với ngày ban hành khác nhau: {dates}.',
      en: '{code} is cited with different dates: {dates}.',
    },
  },
  checks: {
    *mentions(group): Iterable<CollectionVerdict> {
      const byDate = [...Map.groupBy(group, ({ date }) => date).values()]
      const told = conflicts(byDate).filter((dates) => isOfSeveral(dates.flat()))
      for (const dates of told) yield verdictOn(dates)
      if (told.length === 0 && isOfSeveral(group)) yield { verdict: 'holds' }
    },
  },
}

const isOfSeveral = (mentions: readonly DatedMention[]): boolean =>
  new Set(mentions.map(({ paper }) => paper.document)).size > 1

/** The mentions of one date. */
type Dated = readonly DatedMention[]

/** Dates that conflict with each other, straight or through a third: those of 2023 and those of 2026 are two conflicts. */
function conflicts(dates: readonly Dated[]): readonly (readonly Dated[])[] {
  const groups: Dated[][] = []
  for (const date of dates) {
    const touched = groups.filter((group) => group.some((other) => conflict(date[0]!, other[0]!)))
    for (const group of touched) groups.splice(groups.indexOf(group), 1)
    groups.push([...touched.flat(), date])
  }
  return groups.filter(({ length }) => length > 1)
}

function verdictOn(dates: readonly Dated[]): CollectionVerdict {
  const firsts = dates.map(([first]) => first!).sort((a, b) => b.documents - a.documents)
  const { code, series } = firsts[0]!
  return {
    verdict: 'fails',
    messageId: 'dates',
    severity: severityOf(firsts),
    data: {
      code,
      dates: inBoth((language) =>
        firsts.map(({ date, documents }) => `${printDate(date)} (${counted(documents)[language]})`).join('; '),
      ),
    },
    sides: dates.flat().map(({ side }) => side),
    identity: [code, series, ...firsts.map(({ date }) => date).sort()],
  }
}

const counted = (documents: number) => ({
  vi: `${documents} tài liệu`,
  en: documents === 1 ? '1 document' : `${documents} documents`,
})

/** So many communes do not share one slip: the name stands for two bodies. */
const widelyCited = 3

function conflict(a: DatedMention, b: DatedMention): boolean {
  if (a.codeYear !== null) return a.date !== b.date
  const named = a.seriesBy === 'named'
  if (named && Math.min(a.documents, b.documents) >= widelyCited) return false
  return datesConflict(a.date, b.date, { local: named, party: a.party })
}

function severityOf(dates: readonly DatedMention[]): Finding['severity'] {
  const scanned = dates.some(({ digital }) => digital === 0)
  const [usual, ...others] = dates
  if (scanned && others.every(({ date }) => isMisread(date, usual!.date))) return 'info'
  return scanned || usual!.seriesBy === 'named' ? 'warning' : 'error'
}

const mixedUp = ['17', '06', '08', '38', '35', '56', '69', '27', '14', '09']

/** One digit is another, and recognition takes the one for the other. */
function isMisread(a: string, b: string): boolean {
  const changed = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [[digit, b[index]!].sort().join('')]))
  return changed.length === 1 && mixedUp.includes(changed[0]!)
}
