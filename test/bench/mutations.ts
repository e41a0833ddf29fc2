import { rules } from '../../rules/index.ts'
import { runRules } from '../../src/check.ts'
import type { Finding } from '../../src/model/record.ts'
import { checkContextOf } from '../kit/check-context.ts'
import { correctReport } from './reports/index.ts'
import { mutated, mutations } from './reports/mutations.ts'
import { printed } from './reports/report.ts'

/**
 * What the audit finds in made-up reports of prose and tables: recall of planted errors by kind, how often the first suspect
 * of the first finding is the wrong figure (of all single figures, and of those where a row and a column fail), and false
 * alarms over correct reports with their harmless oddities. `npm run bench:audit [-- COUNT]`, 1000 reports unless told.
 */
const count = Number(process.argv[2] ?? 1000)

/** Findings that an auditor would have to answer; those for information are none. */
const alarms = (text: string): readonly Finding[] =>
  runRules(rules, checkContextOf(text)).findings.filter(
    ({ severity, verdict }) => severity !== 'info' && verdict === 'fails',
  )

let falseAlarms = 0
const oddities = new Map<string, number>()
for (let seed = 0; seed < count; seed++) {
  const report = correctReport(seed)
  for (const oddity of report.oddities) oddities.set(oddity, (oddities.get(oddity) ?? 0) + 1)
  const told = alarms(printed(report))
  if (told.length > 0) console.log(`false alarm, seed ${seed} (${report.oddities}): ${told[0]!.rule}: ${told[0]!.vi}`)
  falseAlarms += told.length > 0 ? 1 : 0
}
console.log(`false alarms in ${falseAlarms} of ${count} correct reports, among them\n`)
for (const [oddity, times] of [...oddities].sort()) console.log(`${oddity.padEnd(30)} ${times}`)

const share = (part: number, of: number): string => (of === 0 ? '-' : `${part}/${of} ${(part / of).toFixed(3)}`)
const all = { planted: 0, found: 0, single: 0, first: 0, crossing: 0, crossed: 0 }
console.log(`\n${'planted'.padEnd(30)} found              first suspect right`)
const each = Math.ceil(count / Object.keys(mutations).length)
for (const name of Object.keys(mutations)) {
  const own = { planted: 0, found: 0, single: 0, first: 0 }
  for (let seed = 0; seed < count && own.planted < each; seed++) {
    const mutation = mutated(correctReport(seed), name, seed)
    if (mutation === null) continue
    const told = alarms(printed(mutation.report))
    own.planted++
    if (told.length > 0) own.found++
    else console.log(`missed, seed ${seed}: ${name}`)
    if (mutation.written === null) continue
    const { written } = mutation
    const isFirst = Math.abs(Number(told[0]?.suspects[0]?.value) - written) < 1e-6
    own.single++
    own.first += isFirst ? 1 : 0
    all.crossing += mutation.crosses ? 1 : 0
    all.crossed += mutation.crosses && isFirst ? 1 : 0
  }
  for (const key of ['planted', 'found', 'single', 'first'] as const) all[key] += own[key]
  console.log(`${name.padEnd(30)} ${share(own.found, own.planted).padEnd(18)} ${share(own.first, own.single)}`)
}
console.log(`${'all'.padEnd(30)} ${share(all.found, all.planted).padEnd(18)} ${share(all.first, all.single)}`)
console.log(`${'where row and column fail'.padEnd(30)} ${''.padEnd(18)} ${share(all.crossed, all.crossing)}`)
