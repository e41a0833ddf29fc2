import { rules } from '../../rules/index.ts'
import { runRules } from '../../src/check.ts'
import type { Finding } from '../../src/model/record.ts'
import { checkContextOf } from '../kit/check-context.ts'
import { correctTable, printed } from './budget-tables.ts'
import { mutated, mutations, oddities } from './table-mutations.ts'

/**
 * What the audit of tables finds: recall of planted errors by kind, how often the first suspect is the wrong cell, and false
 * alarms over correct tables and harmless oddities. `npm run bench:audit [-- COUNT]`, 1000 tables unless told.
 */
const count = Number(process.argv[2] ?? 1000)
const million = 1_000_000

/** Findings that an auditor would have to answer; those for information are none. */
const alarms = (text: string): readonly Finding[] =>
  runRules(rules, checkContextOf(text)).findings.filter(
    ({ severity, verdict }) => severity !== 'info' && verdict === 'fails',
  )

let falseAlarms = 0
for (let seed = 0; seed < count; seed++) {
  const text = printed(correctTable(seed), seed)
  const odd = Object.entries(oddities).map(([name, of]) => [name, of(text)] as const)
  for (const [name, variant] of [['correct', text] as const, odd[seed % odd.length]!]) {
    const told = alarms(variant)
    if (told.length > 0) console.log(`false alarm, seed ${seed}, ${name}: ${told[0]!.vi}`)
    falseAlarms += told.length > 0 ? 1 : 0
  }
}
console.log(`false alarms ${falseAlarms} in ${2 * count} correct tables\n`)

console.log('planted          found        first suspect right')
const each = Math.ceil(count / Object.keys(mutations).length)
for (const name of Object.keys(mutations)) {
  let planted = 0
  let found = 0
  let single = 0
  let suspected = 0
  for (let seed = 0; seed < each; seed++) {
    const mutation = mutated(correctTable(seed), name, seed)
    if (mutation === null) continue
    const told = alarms(printed(mutation.table, seed))
    planted++
    if (told.length > 0) found++
    else console.log(`missed, seed ${seed}: ${name}`)
    if (mutation.written === null) continue
    single++
    if (told.some(({ suspects }) => Number(suspects[0]?.value) === mutation.written! * million)) suspected++
  }
  const share = (part: number, of: number): string => (of === 0 ? '-' : `${part}/${of} ${(part / of).toFixed(3)}`)
  console.log(`${name.padEnd(16)} ${share(found, planted).padEnd(12)} ${share(suspected, single)}`)
}
