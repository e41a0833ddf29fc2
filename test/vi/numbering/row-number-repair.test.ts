import { describe, expect, test } from 'vitest'
import { repairedNumbers } from '../../../src/vi/numbering/row-number-repair.ts'

const repaired = (column: string): string => repairedNumbers(column.split('|')).join('|')

describe('the column of row numbers of a scan is put right by its sequence', () => {
  test.each([
    ['a lost point', '1|11|12|2|21', '1|1.1|1.2|2|2.1'],
    ['a point read as a digit, numbers unread', '2|241|ma|2.3|3|3.1|xa|3.3', '2|2.1|2.2|2.3|3|3.1|3.2|3.3'],
    ['letters for digits', 'I|1|a|b|a|a|b|3', 'I|1|a|b|2|a|b|3'],
    ['digits for roman numbers', 'A|I|1|2|11|1|2|IH|1', 'A|I|1|2|II|1|2|III|1'],
    ['two strokes as m', 'I|1|II|1|Im|1|2', 'I|1|II|1|III|1|2'],
    ['strokes that run together', 'I|1|2|H|1', 'I|1|2|II|1'],
    ['a first number', 'L|1|2|II', 'I|1|2|II'],
    ['a first number below', 'I|l|2|3', 'I|1|2|3'],
    ['a capital', 'I|1|a|b|C|2', 'I|1|a|b|c|2'],
    ['between its neighbours', '1.|2.|3.|d.|5.', '1.|2.|3.|4.|5.'],
    ['in brackets', '(1)|(z)|(3)', '(1)|(2)|(3)'],
    ['a first part lost', '1.2|1.2.1|1.2.2|23|2|2.1', '1.2|1.2.1|1.2.2|1.2.3|2|2.1'],
    ['a last part lost', '2|3|3|3.1.1|3.1.2', '2|3|3.1|3.1.1|3.1.2'],
    ['a digit misread', '2|2.1|2.1.1|2.2.2|3|5.1|3.2', '2|2.1|2.1.1|2.1.2|3|3.1|3.2'],
    ['a speck', 'A|I|B|I|GC|I|II', 'A|I|B|I|C|I|II'],
    ['specks read as quotation marks', 'I|1|2|3|"u|1|2', 'I|1|2|3|II|1|2'],
    ['points doubled by specks', '3|3.1|3..2|3.2.1|3.3|3..3.1', '3|3.1|3.2|3.2.1|3.3|3.3.1'],
    ['beyond V', 'IV|V|VL|VII|VIH', 'IV|V|VI|VII|VIII'],
  ])('%s', (_, read, meant) => expect(repaired(read)).toBe(meant))
})

describe('what a document may have numbered so itself stays', () => {
  test.each([
    ['twice the same', '1|2|2|3'],
    ['a gap', '1|3|4'],
    ['a gap among parts', '1|1.1|1.2|1.4|1.5'],
    ['a part twice', '1|1.1|1.1|1.2|2'],
    ['a restart', '1|2|3|1|2'],
    ['rows without number and with marks', '1|2||3|-|-|4'],
    ['names', 'Xã A|Xã B|1|Xã C'],
    ['a total among the numbers', '1|2|3|TỔNG|I|1|2'],
    ['eleven', '1|2|3|10|11'],
    ['nothing to go by', '9|10|1|12'],
    ['nothing', '||'],
  ])('%s', (_, column) => expect(repaired(column)).toBe(column))
})
