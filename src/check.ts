import { createHash } from 'node:crypto'
import type { Decimal } from 'decimal.js'
import type { ReadingDoubt } from './audit/scans/reading-doubt.ts'
import { wasReread } from './audit/scans/scanned-figures.ts'
import { shortened } from './audit/sums/sum-report.ts'
import type { Extracted } from './extract.ts'
import type { Document, Section } from './model/document.ts'
import type { HeadDraft } from './model/draft.ts'
import { evidenceOf } from './model/evidence-of.ts'
import type { Checks, Finding, Suspect, Tally, Term } from './model/record.ts'
import type { Span } from './model/span.ts'
import type { Language, Wording } from './model/wording.ts'

export interface CheckContext {
  readonly document: Document
  readonly sections: readonly Section[]
  readonly head: HeadDraft
  readonly records: Extracted
}

/** What a message is filled with; figures and units that the languages write differently are there in both. */
export type Data = Readonly<Record<string, string | number | Wording | null>>

/** A term or a suspect as a rule yields it: spans in place of evidence. */
export type Placed<T> = Readonly<Omit<T, 'evidence'>> & { readonly at: readonly Span[] }

/** One comparison. Those that hold are counted, the others become findings. */
export type Check = Held | Failed

interface Held {
  readonly verdict: 'holds' | 'holds-by-rounding'
  /** Id of the table it belongs to; null for prose. */
  readonly table: string | null
}

interface Failed {
  readonly verdict: 'fails' | 'cannot-check'
  readonly table: string | null
  /** Key into the rule's messages. */
  readonly messageId: string
  readonly data: Data
  /** The place to look at first. */
  readonly at: readonly Span[]
  readonly expected?: Decimal
  readonly actual?: Decimal
  readonly unit?: string
  readonly terms?: readonly Placed<Term>[]
  readonly suspects?: readonly Placed<Suspect>[]
  /** The other reading under which it would close. */
  readonly closingReading?: Wording
  /** What of a scan may be misread, for which the comparison proves nothing. */
  readonly doubt?: ReadingDoubt
  /** Where it differs from the rule's own, e.g. `warning` for an equation that closes under another reading. */
  readonly severity?: Finding['severity']
}

/** One audit rule. Its file in rules/ is named after its id, which is permanent. */
export interface Rule {
  readonly id: string
  readonly title: Wording
  readonly severity: Finding['severity']
  /** `{name}` stands for `data.name`. */
  readonly messages: Readonly<Record<string, Wording>>
  check(context: CheckContext): Iterable<Check>
}

/** What people have decided about rules and findings. */
export interface Decisions {
  /** Rules by id that are switched off or whose findings all get another severity. */
  readonly rules?: Readonly<Record<string, Finding['severity'] | 'off'>>
  /** Fingerprints of findings of this document that were accepted. */
  readonly accepted?: readonly string[]
}

/** Runs every rule that is on; gives findings with identity, texts and evidence, and the count of what was compared and held. */
export function runRules(
  rules: readonly Rule[],
  context: CheckContext,
  { rules: decided = {}, accepted = [] }: Decisions = {},
): { findings: Finding[]; checks: Checks } {
  const findings = new Map<string, Finding>()
  const checks: Checks = { ...emptyTally(), byRule: {}, byTable: {} }
  for (const { id } of context.document.tables) checks.byTable[id] = { ...emptyTally(), byRule: {} }
  for (const rule of rules) {
    const severity = decided[rule.id]
    if (severity === 'off') continue
    checks.byRule[rule.id] = emptyTally()
    for (const check of rule.check(context)) {
      if (check.verdict === 'fails' || check.verdict === 'cannot-check') {
        const finding = stampFinding(rule, check, `f${findings.size + 1}`, context.document)
        if (findings.has(finding.fingerprint)) continue
        findings.set(finding.fingerprint, {
          ...finding,
          ...(severity && { severity }),
          status: accepted.includes(finding.fingerprint) ? 'accepted' : 'open',
        })
      }
      count(checks, check.verdict)
      count(checks.byRule[rule.id]!, check.verdict)
      const table = check.table === null ? undefined : checks.byTable[check.table]
      if (table !== undefined) {
        count(table, check.verdict)
        table.byRule[rule.id] ??= emptyTally()
        count(table.byRule[rule.id]!, check.verdict)
      }
    }
  }
  return { findings: [...findings.values()], checks }
}

const emptyTally = (): Tally => ({ compared: 0, held: 0, heldByRounding: 0, failed: 0, cannotCheck: 0 })

function count(tally: Tally, verdict: Check['verdict']): void {
  tally.compared++
  if (verdict === 'holds') tally.held++
  else if (verdict === 'holds-by-rounding') tally.heldByRounding++
  else if (verdict === 'fails') tally.failed++
  else tally.cannotCheck++
}

function stampFinding(rule: Rule, check: Failed, id: string, document: Document): Finding {
  const wording = rule.messages[check.messageId]
  if (wording === undefined) throw new Error(`rule ${rule.id} has no message ${check.messageId}`)
  const evidence = check.at.flatMap((span) => evidenceOf(document, span))
  const places = [...check.at, ...(check.terms ?? []).flatMap(({ at }) => at)]
  const isSum = check.verdict === 'fails' && check.expected !== undefined
  const unsure = check.doubt === undefined ? null : doubtWording(check.doubt)
  const note = unsure ?? (isSum && wasReread(document, places) ? readTwice : { vi: '', en: '' })
  const exact = (value: Decimal | undefined): string | null => value?.toFixed() ?? null
  const difference = check.expected && check.actual ? check.actual.minus(check.expected) : undefined
  const placed = <T extends { at: readonly Span[] }>({ at, ...fields }: T) => ({
    ...fields,
    evidence: at.flatMap((span) => evidenceOf(document, span)),
  })
  return {
    id,
    rule: rule.id,
    severity: check.severity ?? rule.severity,
    verdict: check.verdict,
    messageId: check.messageId,
    data: inVietnamese(check.data),
    vi: fill(wording, check.data, 'vi') + note.vi,
    en: fill(wording, check.data, 'en') + note.en,
    expected: exact(check.expected),
    actual: exact(check.actual),
    difference: exact(difference),
    unit: check.unit ?? null,
    terms: (check.terms ?? []).map(placed),
    closingReading: check.closingReading?.vi ?? null,
    closingReadingEn: check.closingReading?.en ?? null,
    suspects: (check.suspects ?? []).map(placed),
    evidence,
    fingerprint: fingerprint(
      rule.id,
      check,
      evidence.map(({ quote }) => quote),
    ),
    status: 'open',
  }
}

/** For a sum that fails whatever is made of the ink of its figures. */
const readTwice: Wording = {
  vi: ' Số đọc từ bản quét, đã đọc hai lần.',
  en: ' The figures come from a scan and were read twice.',
}

/** For a sum that may fail for the reading's sake. */
function doubtWording({ kind, label, text, other }: ReadingDoubt): Wording {
  const place = label === '' ? '' : ` (${shortened(label)})`
  if (kind === 'row-number')
    return {
      vi: ` Chưa kết luận được: số thứ tự “${text}”${place} trên bản quét đọc không chắc, cần xem bản gốc.`,
      en: ` Not certain: the row number “${text}”${place} was not surely read from the scan; see the original.`,
    }
  return other === null
    ? {
        vi: ` Chưa kết luận được: số “${text}”${place} trên bản quét đọc không chắc, cần xem bản gốc.`,
        en: ` Not certain: the figure “${text}”${place} was not surely read from the scan; see the original.`,
      }
    : {
        vi: ` Chưa kết luận được: số “${text}”${place} trên bản quét có thể là “${other.text}”, cần xem bản gốc.`,
        en: ` Not certain: the figure “${text}”${place} of the scan may be “${other.text}”; see the original.`,
      }
}

/** "Dòng {no}: …" with `{ no: "3" }` gives "Dòng 3: …". A name that the data lacks is a bug of the rule. */
export function fill(message: Wording, data: Data, language: Language): string {
  return message[language].replace(/\{([A-Za-z]+)\}/g, (_, name: string) => {
    if (!(name in data)) throw new Error(`no data for {${name}} in "${message[language]}"`)
    return String(inLanguage(data[name]!, language) ?? '')
  })
}

const inLanguage = (value: Data[string], language: Language): string | number | null =>
  value !== null && typeof value === 'object' ? value[language] : value

/** The data as records keep them: figures as Vietnamese texts print them. */
export const inVietnamese = (data: Data): Finding['data'] =>
  Object.fromEntries(Object.entries(data).map(([name, value]) => [name, inLanguage(value, 'vi')]))

/** Independent of ids, places and wording, so that an accepted finding stays accepted when the layout improves. */
function fingerprint(rule: string, check: Failed, quotes: readonly string[]): string {
  const parts = [
    rule,
    check.messageId,
    Object.entries(inVietnamese(check.data)).sort(),
    check.expected,
    check.actual,
    quotes,
  ]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}
