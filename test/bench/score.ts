import type { BudgetLine, DocumentRecord, Finding } from '../../src/model/record.ts'
import type { BudgetLineFact, Facts, FindingFact, HeadFact } from '../kit/generate/facts.ts'
import { bodies, code, dice, number, overlap, plain, same, words } from './likeness.ts'
import { type Judgement, judge } from './match.ts'

/** One kind of record of one document: what is right, and what is wrong in words. */
export interface Score {
  /** What each right one was made from. */
  readonly right: readonly string[]
  readonly missed: readonly Failure[]
  readonly extra: readonly string[]
  /** Confidence of each record found, and whether it was right. */
  readonly trust: readonly (readonly [confidence: number, right: boolean])[]
}

export interface Failure {
  /** What the document part was made from. */
  readonly class: string
  readonly text: string
}

export type Scores = Readonly<Record<string, Score>>

/** Judges a record by what is true of the document; a record counts as right only when its fields are right too. */
export function score(record: DocumentRecord, head: Partial<HeadFact>, facts: Facts): Scores {
  return {
    head: headScore(record, head),
    sections: sectionScore(record, facts),
    citations: citationScore(record, facts),
    'indicators/table': indicatorScore(record, facts, 'table'),
    'indicators/prose': indicatorScore(record, facts, 'prose'),
    'tasks/table': taskScore(record, facts, 'table'),
    'tasks/dossier': taskScore(record, facts, 'dossier'),
    'tasks/prose': taskScore(record, facts, 'prose'),
    'budget/table': budgetScore(record, facts, 'table'),
    'budget/prose': budgetScore(record, facts, 'prose'),
    findings: findingScore(record, facts),
  }
}

function headScore({ document }: DocumentRecord, head: Partial<HeadFact>): Score {
  const found: Readonly<Record<string, string | null>> = { ...document, signer: document.signer?.name ?? null } as never
  const wrong = Object.entries(head).filter(([key, value]) =>
    key === 'date' ? (value || null) !== document.date : !same(found[key], value),
  )
  return {
    right: Object.entries(head).flatMap((entry) =>
      wrong.some(([key]) => key === entry[0]) ? [] : [`head ${entry[0]}`],
    ),
    missed: wrong.map(([key, value]) => ({ class: `head ${key}`, text: `${key}: want ${value}, got ${found[key]}` })),
    extra: wrong.filter(([key]) => found[key]).map(([key]) => `${key}: ${found[key]}`),
    trust: [],
  }
}

const confidenceOf = (got: object): readonly number[] =>
  'confidence' in got && typeof got.confidence === 'number' ? [got.confidence] : []

/** A judgement as counts and words. */
function told<Want extends { readonly class: string }, Got extends object>(
  { right, wrong, missed, extra, free }: Judgement<Want, Got>,
  ofWant: (want: Want) => string,
  ofGot: (got: Got) => string,
): Score {
  const trust = (gots: readonly Got[], isRight: boolean): Score['trust'] =>
    gots.flatMap((got) => confidenceOf(got).map((confidence) => [confidence, isRight] as const))
  return {
    right: right.map(({ want }) => want.class),
    missed: [
      ...missed.map((want) => ({ class: want.class, text: ofWant(want) })),
      ...wrong.map(({ want, fields }) => ({ class: want.class, text: `${ofWant(want)} WRONG ${fields.join('; ')}` })),
    ],
    extra: [...extra.map(ofGot), ...wrong.map(({ got }) => `(wrong fields) ${ofGot(got)}`)],
    trust: [
      ...trust([...right.map(({ got }) => got), ...free], true),
      ...trust([...wrong.map(({ got }) => got), ...extra], false),
    ],
  }
}

const unless = (holds: boolean, text: string): readonly string[] => (holds ? [] : [text])

/** "Biểu số 01" and "Biểu 01" are one path. */
const path = (text: string | null): string =>
  (text ?? '').normalize('NFC').replace(/ số /i, ' ').replace(/\s+/g, ' ').trim().toUpperCase()

function sectionScore({ sections }: DocumentRecord, facts: Facts): Score {
  const judged = judge(facts.sections, sections, {
    likeness: (want, got) =>
      path(want.number) === path(got.path) &&
      overlap(want.title, got.title) >= 0.9 &&
      (want.prefix === true || dice(want.title, got.title) >= 0.8)
        ? dice(want.title, got.title)
        : 0,
    wrongFields: () => [],
  })
  const numbered = { ...judged, extra: judged.extra.filter(({ number }) => number !== null) }
  return told(
    numbered,
    ({ number, title }) => `${number} ${title}`,
    ({ path, title }) => `${path} ${title.slice(0, 80)}`,
  )
}

function citationScore({ citations }: DocumentRecord, facts: Facts): Score {
  const found = citations.filter(({ number, code, symbol, role }) => {
    const short = symbol === null || (/^\d+$|\/CP$/.test(code ?? '') && !/-CP$/.test(code ?? ''))
    return number !== null && !short && role !== 'self'
  })
  const judged = judge(facts.citations, found, {
    likeness: (want, got) => (code(want.code) === code(got.code) ? 1 + Number(want.date === (got.date ?? '')) : 0),
    wrongFields: (want, got) => [
      ...unless(want.date === (got.date ?? ''), `date ${got.date}`),
      ...unless(
        Object.entries(want.pinpoint ?? {}).every(([key, value]) => got.pinpoint?.[key as 'article'] === value),
        `pinpoint ${JSON.stringify(got.pinpoint)}`,
      ),
    ],
  })
  return told(
    judged,
    ({ code, date, pinpoint }) => `${code} ${date}${pinpoint ? ` ${JSON.stringify(pinpoint)}` : ''}`,
    ({ code, date, text }) => `${code} ${date ?? ''} « ${text.slice(0, 80)} »`,
  )
}

function indicatorScore({ indicators }: DocumentRecord, facts: Facts, source: 'table' | 'prose'): Score {
  const percent = (unit: string | null): boolean => plain(unit) === '%'
  const wanted = facts.indicators.filter((fact) => fact.source === source)
  const judged = judge(
    wanted,
    indicators.filter((indicator) => indicator.source === source),
    {
      likeness: (want, got) =>
        number(want.value) === number(got.value) &&
        want.comparator === got.comparator &&
        percent(want.unit) === percent(got.unit) &&
        (overlap(want.name, `${got.name} ${got.unit ?? ''}`) >= 0.6 ||
          (words(got.name).size >= 2 && overlap(got.name, want.name) >= 0.8))
          ? overlap(want.name, got.name) +
            dice(want.name, got.name) +
            Number(want.kind === got.kind) +
            0.5 * Number(same(want.owner, got.owner))
          : 0,
      wrongFields: (want, got) => [
        ...unless(want.kind === got.kind, `kind ${got.kind}`),
        ...unless(want.owner === undefined || same(want.owner, got.owner), `owner ${got.owner}`),
        ...unless(got.name.length <= 400, 'name is a paragraph'),
      ],
    },
  )
  return told(
    judged,
    ({ comparator, value, unit, name, kind }) => `${comparator}${value} ${unit} ${name} (${kind})`,
    ({ comparator, value, unit, name, kind }) => `${comparator}${value} ${unit} ${name.slice(0, 80)} (${kind})`,
  )
}

function taskScore({ tasks }: DocumentRecord, facts: Facts, source: 'table' | 'dossier' | 'prose'): Score {
  const wanted = facts.tasks.filter((fact) => fact.source === source)
  const judged = judge(
    wanted,
    tasks.filter((task) => task.source === source),
    {
      likeness: (want, got) => {
        const alike = dice(want.name, want.prefix ? plain(got.name).slice(0, plain(want.name).length) : got.name)
        return alike >= (want.prefix ? 0.8 : 0.9) ? alike + Number(code(want.no) === code(got.no)) : 0
      },
      wrongFields: (want, got) => [
        ...unless(bodies(want.lead) === bodies(got.lead), `lead ${got.lead.join(' | ')}`),
        ...unless(bodies(want.support) === bodies(got.support), `support ${got.support.join(' | ')}`),
        ...unless(same(want.due, got.due?.text), `due ${got.due?.text}`),
        ...unless(want.budget === undefined || number(want.budget) === number(got.budget), `budget ${got.budget}`),
      ],
    },
  )
  // Prose has no sharp edge: recall only.
  const shown = source === 'prose' ? { ...judged, extra: [] } : judged
  return told(
    shown,
    ({ no, name, due }) => `${no} ${name} (${due})`,
    ({ no, name }) => `${no ?? ''} ${name.slice(0, 80)}`,
  )
}

/** "total=150000000", with the year of each amount ("total@2027=…") where the fact tells years apart. */
const amountsOf = ({ amounts }: BudgetLine, byYear = false): string =>
  amounts
    .filter(({ vnd }) => vnd !== null && Number(vnd) !== 0)
    .map(({ source, year, vnd }) => `${source}${byYear && year !== null ? `@${year}` : ''}=${number(vnd)}`)
    .sort()
    .join()

const sameAmounts = (want: BudgetLineFact, got: BudgetLine): boolean =>
  wantedAmounts(want) === amountsOf(got, want.byYear === true)

const wantedAmounts = ({ amounts }: BudgetLineFact): string =>
  amounts
    .map(([source, vnd]) => [source, number(vnd)] as const)
    .filter(([, vnd]) => vnd !== '0')
    .map(([source, vnd]) => `${source}=${vnd}`)
    .sort()
    .join()

function budgetScore({ budgetLines }: DocumentRecord, facts: Facts, origin: 'table' | 'prose'): Score {
  const wanted = facts.budgetLines.filter((fact) => fact.origin === origin && wantedAmounts(fact) !== '')
  const found = budgetLines.filter((line) => line.origin === origin && amountsOf(line) !== '')
  const judged = judge(wanted, found, {
    likeness: (want, got) =>
      overlap(want.label, got.label) >= 0.7
        ? 2 * Number(sameAmounts(want, got)) +
          dice(want.label, got.label) +
          0.5 * Number(code(want.no) === code(got.no))
        : 0,
    wrongFields: (want, got) => [
      ...unless(sameAmounts(want, got), `amounts ${amountsOf(got, want.byYear === true)}`),
      ...unless(want.year === undefined || got.year === null || want.year === got.year, `year ${got.year}`),
      ...unless(got.label.length <= 2.5 * want.label.length + 120, 'label is a paragraph'),
    ],
  })
  return told(
    judged,
    (fact) => `${fact.no} ${fact.label} ${wantedAmounts(fact)}`,
    (line) => `${line.no ?? ''} ${line.label.slice(0, 60)} ${amountsOf(line)}`,
  )
}

const pairKey = (a: string | null, b: string | null): string => [number(a), number(b)].sort().join('~')

/** A finding is right when it names a pair of figures of the fact; allowed pairs are neither right nor wrong. */
function findingScore({ findings }: DocumentRecord, facts: Facts): Score {
  const shown = findings.filter(
    ({ severity, verdict, expected, actual }) =>
      severity !== 'info' && verdict === 'fails' && expected !== null && actual !== null,
  )
  const keysOf = ({ any }: FindingFact): ReadonlySet<string> => new Set(any.map(([a, b]) => pairKey(a, b)))
  const wanted = facts.findings.filter(({ any }) => any.length > 0)
  const tells = (finding: Finding, fact: FindingFact): boolean =>
    keysOf(fact).has(pairKey(finding.expected, finding.actual))
  const allowed = new Set(facts.allowed.map(([a, b]) => pairKey(a, b)))
  const told = wanted.filter((fact) => shown.some((finding) => tells(finding, fact)))
  const missed = wanted.filter((fact) => !told.includes(fact) && fact.optional !== true)
  const extra = shown.filter(
    (finding) =>
      !wanted.some((fact) => tells(finding, fact)) && !allowed.has(pairKey(finding.expected, finding.actual)),
  )
  return {
    right: told.map((fact) => fact.class),
    missed: missed.map((fact) => ({ class: fact.class, text: `${fact.where} ${JSON.stringify(fact.any)}` })),
    extra: extra.map(({ rule, expected, actual, vi }) => `${rule} ${expected} vs ${actual}: ${vi.slice(0, 100)}`),
    trust: [],
  }
}
