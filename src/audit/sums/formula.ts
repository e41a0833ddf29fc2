import { Decimal } from 'decimal.js'

/** What a formula row says of a column that is a sum: which columns it adds and takes away. */
export interface Formula {
  readonly plus: readonly string[]
  readonly minus: readonly string[]
}

/** The right side of "(6)=(4)*(5)/100": columns by their names in the formula row, constants, and how they are joined. */
export type Expression =
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'number'; readonly value: Decimal }
  | {
      readonly kind: 'operation'
      readonly operator: Operator
      readonly left: Expression
      readonly right: Expression
    }

export type Operator = '+' | '-' | '×' | '/'

const operators: ReadonlyMap<string, Operator> = new Map([
  ...(['+', '-', '×', '/'] as const).map((sign) => [sign, sign] as const),
  ['–', '-'],
  ['—', '-'],
  ['x', '×'],
  ['X', '×'],
  ['*', '×'],
  [':', '/'],
])

/** Longer cells are no formula of a column. */
const longest = 80
const series = /\(?(\d{1,2})\)?\+\(?(?:\.{2,3}|…)\)?\+\(?(\d{1,2})\)?/u
const token = /\d+(?:\.\d{3})*[a-wyz]?|[A-H](?!\p{L})|[()]|[-+–—×xX*/:%]/gu

/**
 * What stands behind the "=" of a cell of the formula row; null for what is no formula ("(4)", "A").
 *
 * @example readExpression('(5)=(3)*(4)/100') // (3) × (4) / 100
 * @example readExpression('1=2+...+7') // 2 + 3 + … + 7
 */
export function readExpression(text: string): Expression | null {
  const plain = text.replace(/[\s[\]]/gu, '')
  const [own, right, ...more] = plain.split('=')
  if (right === undefined || more.length > 0 || plain.length > longest || columnName(own!) === null) return null
  const written = withSeries(right)
  const tokens = written.match(token) ?? []
  return tokens.join('') === written ? parsed(tokens.filter((sign) => sign !== '%')) : null
}

/** "2+...+7" written out. */
function withSeries(text: string): string {
  const match = series.exec(text)
  if (match === null) return text
  const [from, to] = [Number(match[1]), Number(match[2])]
  if (to <= from) return text
  const all = Array.from({ length: to - from + 1 }, (_, index) => from + index).join('+')
  return text.replace(match[0], all)
}

const precedence: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '×': 2, '/': 2 }

/** Precedence climbing; null where the tokens make no expression. */
function parsed(tokens: readonly string[]): Expression | null {
  let at = 0
  const operand = (): Expression | null => {
    const next = tokens[at++]
    if (next === '(') {
      const inner = expression(1)
      return tokens[at++] === ')' ? inner : null
    }
    if (next === undefined || !/^[\dA-H]/u.test(next)) return null
    return /^\d{3,}$|\./u.test(next)
      ? { kind: 'number', value: new Decimal(next.replaceAll('.', '')) }
      : { kind: 'column', name: next }
  }
  const expression = (least: number): Expression | null => {
    let left = operand()
    for (;;) {
      const operator = operators.get(tokens[at] ?? '')
      if (left === null || operator === undefined || precedence[operator] < least) return left
      at++
      const right = expression(precedence[operator] + 1)
      left = right === null ? null : { kind: 'operation', operator, left, right }
    }
  }
  const whole = expression(1)
  return at === tokens.length ? whole : null
}

/** "(3)=(4)+(5)+(6)", "5 = 3 - 4" as the columns added and taken away; null for what is no sum of at least two. */
export function readFormula(text: string): Formula | null {
  const expression = readExpression(text)
  const parts = expression === null ? null : signedColumns(expression, 1)
  if (parts === null || parts.length < 2) return null
  return {
    plus: parts.filter(({ sign }) => sign === 1).map(({ name }) => name),
    minus: parts.filter(({ sign }) => sign === -1).map(({ name }) => name),
  }
}

interface SignedColumn {
  readonly name: string
  readonly sign: 1 | -1
}

function signedColumns(expression: Expression, sign: 1 | -1): readonly SignedColumn[] | null {
  if (expression.kind === 'column') return [{ name: expression.name, sign }]
  if (expression.kind === 'number' || expression.operator === '×' || expression.operator === '/') return null
  const left = signedColumns(expression.left, sign)
  const right = signedColumns(expression.right, expression.operator === '-' ? (-sign as 1 | -1) : sign)
  return left === null || right === null ? null : [...left, ...right]
}

/** The columns that an expression names, each once, in its order. */
export function namesIn(expression: Expression): readonly string[] {
  if (expression.kind === 'column') return [expression.name]
  if (expression.kind === 'number') return []
  return [...new Set([...namesIn(expression.left), ...namesIn(expression.right)])]
}

/** The number that a formula row gives a column: "(3)=(4)+(5)" gives "3", "B" gives "B". */
export const columnName = (text: string): string | null =>
  /^\(?\s?(\d{1,2}[a-z]?|[A-H])\s?\)?\s?(?:=|$)/u.exec(text.trim())?.[1] ?? null
