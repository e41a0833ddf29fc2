import { rules } from '../../rules/index.ts'
import { runRules } from '../../src/check.ts'
import { layout } from '../../src/layout/index.ts'
import { strokesToCells } from '../../src/layout/tables/ruled-cells.ts'
import type { DocumentRecord, Finding } from '../../src/model/record.ts'
import { processDocument } from '../../src/pipeline.ts'
import { read } from '../../src/read/index.ts'
import type { ReadingCache } from '../../src/read/ocr/cache.ts'
import { checkContextOf } from '../kit/check-context.ts'
import { budgetTable } from '../kit/generate/budget-table.ts'
import { centred, paragraph } from '../kit/generate/printed.ts'
import { randomFrom } from '../kit/generate/random.ts'
import { settingFrom } from '../kit/generate/setting.ts'
import { toPdf } from '../kit/generate/to-pdf.ts'
import { type Damage, printed, scanned } from '../kit/scan.ts'
import { scanPdf } from '../kit/scan-pdf.ts'
import { emptyTally, type Tally, tallyLine } from './tally.ts'

/**
 * Sums of scanned budget tables, a quarter of them with a planted error, held against the same tables typed: amounts read,
 * and findings, with the first reading alone and with the second; then the sums that are told to be in doubt. `npm run bench:scans [-- COUNT [FROM]]`, 16 tables unless
 * told, some ten seconds each.
 */
const count = Number(process.argv[2] ?? 16)
const from = Number(process.argv[3] ?? 0)

const scans: readonly (readonly [name: string, dpi: number, damage: Damage])[] = [
  ['level 1, 200 dpi', 200, { level: 1, skewDegrees: 0.4 }],
  ['level 2, 200 dpi', 200, { level: 2, skewDegrees: -0.7 }],
  ['level 1, 150 dpi', 150, { level: 1, skewDegrees: 0.4 }],
  ['level 3, 200 dpi', 200, { level: 3, skewDegrees: 1.1 }],
]
const settings = { password: null }

interface Scores {
  readonly amounts: Tally
  readonly first: Tally
  readonly second: Tally
  /** Sums that cannot be checked for the reading's sake. */
  doubted: number
}

const scores = new Map<string, Scores>()
for (let seed = from; seed < from + count; seed++) {
  const [name, dpi, damage] = scans[seed % scans.length]!
  const pdf = await tableOf(seed)
  const typed = (await processDocument(pdf, 'typed.pdf', settings)).record
  const scan = await scanOf(pdf, typed.document.pageCount!, dpi, { ...damage, seed })
  const means = { cores: 1, cache: memory() }
  const raw = await read(scan, settings, { mode: 'auto', cellsOf: strokesToCells, ...means })
  const first = runRules(rules, checkContextOf(layout(raw.value).value)).findings
  const second = (await processDocument(scan, 'scan.pdf', settings, means)).record
  const score = scores.get(name) ?? { amounts: emptyTally(), first: emptyTally(), second: emptyTally(), doubted: 0 }
  scores.set(name, score)
  tally(score.amounts, amountsOf(typed), amountsOf(second))
  tally(score.first, alarms(typed.findings), alarms(first))
  tally(score.second, alarms(typed.findings), alarms(second.findings))
  score.doubted += second.findings.filter(
    ({ verdict, suspects }) => verdict !== 'fails' && suspects[0]?.reason === 'ocr',
  ).length
}
for (const [name, { amounts, first, second, doubted }] of scores) {
  console.log(name)
  console.log(tallyLine('  amounts', amounts))
  console.log(tallyLine('  findings, one reading', first))
  console.log(tallyLine('  findings, two readings', second))
  console.log(`  sums in doubt ${doubted}`)
}
process.exit()

function tableOf(seed: number): Promise<Uint8Array> {
  const setting = settingFrom(randomFrom(seed * 7 + 11))
  const { printed: table } = budgetTable(setting, setting.random.int(2, 4))
  const head = [centred('DỰ TOÁN KINH PHÍ'), paragraph('Kinh phí thực hiện được tổng hợp như sau:')]
  return toPdf([...head, ...table], randomFrom(seed))
}

async function scanOf(pdf: Uint8Array, pageCount: number, dpi: number, damage: Damage): Promise<Uint8Array> {
  const numbers = Array.from({ length: pageCount }, (_, index) => index + 1)
  const pages = await printed(pdf, dpi, numbers)
  const images = pages.map((page) => scanned(page, dpi, damage))
  return scanPdf(images, dpi, 'gray-jpeg')
}

/** For both runs to read the same words. */
function memory(): ReadingCache {
  const kept = new Map<string, string>()
  return { get: async (key) => kept.get(key) ?? null, put: async (key, reading) => void kept.set(key, reading) }
}

function amountsOf({ budgetLines }: DocumentRecord): readonly string[] {
  return budgetLines.flatMap(({ amounts }) => amounts.map(({ vnd }) => String(vnd)))
}

/** What an auditor would have to answer, by its figures. */
function alarms(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ verdict, severity, expected }) => verdict === 'fails' && severity !== 'info' && expected !== null)
    .map(({ expected, actual }) => `${expected} ${actual}`)
}

/** Each wanted item is right when it is given as often. */
function tally(to: Tally, wanted: readonly string[], given: readonly string[]): void {
  const left = [...given]
  for (const item of wanted) {
    const at = left.indexOf(item)
    if (at === -1) to.missed++
    else {
      left.splice(at, 1)
      to.right++
    }
  }
  to.extra += left.length
}
