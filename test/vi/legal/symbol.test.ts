import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyCodes } from '../../../src/vi/legal/body-codes.ts'
import { findSymbols } from '../../../src/vi/legal/find-symbols.ts'
import { documentKinds, kindCodes, kindOfCode } from '../../../src/vi/legal/kinds.ts'
import { kindOfSymbol, readSymbol } from '../../../src/vi/legal/symbol.ts'
import { repairedCode } from '../../../src/vi/legal/symbol-repair.ts'

const unknown = { kind: null, bodies: [] }
const plainKinds = documentKinds.flatMap(({ abbreviation }) => abbreviation ?? [])
const stateBodies = bodyCodes.filter(({ party, level }) => party === false && level !== 'unit').map(({ code }) => code)
const partyBodies = bodyCodes.filter(({ party }) => party === true).map(({ code }) => code)
const number = fc.integer({ min: 1, max: 99999 }).map((value) => String(value).padStart(2, '0'))

describe('every kind and body in its grammar', () => {
  test('administrative: read whole, found in a sentence, sound', () => {
    fc.assert(
      fc.property(number, fc.constantFrom(...plainKinds), fc.constantFrom(...stateBodies), (printed, kind, body) => {
        const code = `${printed}/${kind}-${body}`
        const symbol = readSymbol(code)!
        expect(symbol).toMatchObject({
          form: 'administrative',
          number: printed,
          year: null,
          kind,
          bodies: [body],
          code,
        })
        expect(repairedCode(symbol, unknown)).toBe(code)
        expect(findSymbols(`Theo văn bản số ${code} đã`).map(({ symbol }) => symbol.code)).toEqual([code])
      }),
    )
  })

  test('normative, with the year', () => {
    fc.assert(
      fc.property(
        number,
        fc.integer({ min: 1990, max: 2050 }),
        fc.constantFrom(...plainKinds),
        fc.constantFrom(...stateBodies),
        (printed, year, kind, body) => {
          const code = `${printed}/${year}/${kind}-${body}`
          const symbol = readSymbol(code)!
          expect(symbol).toMatchObject({ form: 'normative', year, kind })
          expect(repairedCode(symbol, unknown)).toBe(code)
        },
      ),
    )
  })

  test('party, and the same in the grammar of the State', () => {
    fc.assert(
      fc.property(number, fc.constantFrom(...plainKinds), fc.constantFrom(...partyBodies), (printed, kind, body) => {
        const code = `${printed}-${kind}/${body}`
        expect(readSymbol(code)).toMatchObject({ form: 'party', kind, bodies: [body] })
        for (const written of [
          code,
          `${printed}/${kind}-${body}`,
          `${printed}-${kind}-${body}`,
          `${printed}/${kind}/${body}`,
        ])
          expect(repairedCode(readSymbol(written)!, unknown)).toBe(code)
      }),
    )
  })
})

test.each([
  ['NQ', 'nghị quyết'],
  ['QĐi', 'quy định'],
  ['CV', 'công văn'],
  ['CTHĐ', 'chương trình'],
  ['TT', 'thông tư'],
])('the code %s is %s', (code, name) => {
  expect(kindOfCode(code)?.name).toBe(name)
  expect(kindCodes.has(code)).toBe(true)
})

test.each(['XYZ', 'constructor', ''])('%j is the code of no kind', (code) => {
  expect(kindOfCode(code)).toBeNull()
})

test.each([
  ['04-TT/TU', 'thông tri'],
  ['36/2022/TT-BTC', 'thông tư'],
  ['2509/UBND-KGVX', 'công văn'],
  ['193/2025/QH15', undefined],
])('%s is by itself %s', (code, name) => {
  expect(kindOfSymbol(readSymbol(code)!)?.name).toBe(name)
})

test.each(['4G/5G', '24/7', '01/7/2025', '70/30', 'KHCN-ĐMST-CĐS', '2026/2025', '100/40', '5/a-b', '12/2025'])(
  '%s is no number with a symbol',
  (text) => {
    expect(findSymbols(text).filter(({ symbol }) => symbol.number !== null)).toEqual([])
  },
)

test.each([
  ['703/SKHCH-KHTC', ['SKHCN', 'KHCN'], '703/SKHCN-KHTC'],
  ['703/SKHCH-KHTC', [], '703/SKHCH-KHTC'],
  ['12/BC-XYZ', ['SKHCN'], '12/BC-XYZ'],
  ['88/STC-NS', ['SKHCN', 'KHCN'], '88/STC-NS'],
  ['82/2024/NĐ-OP', [], '82/2024/NĐ-CP'],
  ['3776/BKHON-KHTG', [], '3776/BKHCN-KHTC'],
  ['3776/BKHON-KHTGC', [], '3776/BKHCN-KHTC'],
  ['66.132/2025/NQ-CCP', [], '66.132/2025/NQ-CP'],
  ['15/QĐ-TTg', [], '15/QĐ-TTg'],
  ['12/BC-GP', [], '12/BC-GP'],
])('%s with the issuers %j is %s', (printed, bodies, repaired) => {
  expect(repairedCode(readSymbol(printed)!, { kind: null, bodies })).toBe(repaired)
})

test.each([
  ['22-DA/TU', 'ĐA', '22-ĐA/TU'],
  ['22-DA/TU', 'DA', '22-DA/TU'],
  ['15/HD-SNV', 'HD', '15/HD-SNV'],
  ['15/HD-SNV', 'HĐ', '15/HĐ-SNV'],
])('%s called %s is %s', (printed, kind, repaired) => {
  expect(repairedCode(readSymbol(printed)!, { kind, bodies: [] })).toBe(repaired)
})
