import type { Document } from '../../model/document.ts'
import { type FlowState, flowState } from '../../vi/budget/flow-words.ts'
import { findQuantities, type Quantity } from '../../vi/numbers/quantities.ts'
import type { Figure } from '../grid/figures.ts'
import { type Equation, judge, type Term } from '../sums/equation.ts'

/** A balance that a paragraph states: what came in is what was there and what is new, or what became of it. */
export interface FlowBalance extends Equation {
  /** ways: how those received came, of which a document may list only some. */
  readonly kind: 'sources' | 'channels' | 'ways' | 'outcomes' | 'done'
  /** A state that may lie inside another, so that the rest closes without it. */
  readonly inside: { readonly inner: Term; readonly outer: Term } | null
}

/** The count of each state that is stated. */
export type Flow = ReadonlyMap<FlowState, Term>

/** The balances of counted cases in the paragraphs of a document. */
export function flowBalances({ text, blocks }: Document): readonly FlowBalance[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return []
    const flow = flowOf(text.slice(block.span.start, block.span.end), block.span.start)
    return balancesOf(flow)
  })
}

/** The first count of each state, of one thing counted. */
function flowOf(paragraph: string, offset: number): Flow {
  const flow = new Map<FlowState, Term>()
  let unit: string | null = null
  let mode: FlowState | null = null
  let from = 0
  for (const quantity of findQuantities(paragraph)) {
    const before = paragraph.slice(from, quantity.span.start)
    const words = before.slice(Math.max(0, before.lastIndexOf('. ')))
    from = quantity.span.end
    if (!isCount(quantity)) continue
    const state = flowState(words, mode)
    if (state === null) continue
    const thing = quantity.unit?.kind === 'count' ? quantity.unit.name.toLowerCase() : null
    if (unit !== null && thing !== null && thing !== unit) continue
    unit ??= thing
    mode = state
    if (!flow.has(state)) flow.set(state, termOf(words, quantity, offset, unit))
  }
  return flow
}

const isCount = ({ unit, upper, readings, comparator }: Quantity): boolean =>
  upper === null &&
  comparator === '=' &&
  readings[0]!.decimals === 0 &&
  (unit === null || unit.kind === 'count' || unit.kind === 'open')

function termOf(words: string, { span, text, readings }: Quantity, offset: number, unit: string | null): Term {
  const at = { start: offset + span.start, end: offset + span.end }
  const { value } = readings[0]!
  const figure: Figure = {
    at,
    text,
    isDash: false,
    value,
    step: value.div(value),
    unit: unit ?? 'hồ sơ',
    exponent: 0,
    basis: 'stated',
    candidates: [],
  }
  return { label: clauseOf(words), at: [at], figure, row: null, column: null }
}

/** The last clause of the words before a count, without what joins it to the figure. */
const clauseOf = (words: string): string =>
  words
    .replace(/^.*[;,:.(]\s*(?=\S)/su, '')
    .replace(/(?:\s(?:là|được|có|đạt)|[\s:;,(])*$/u, '')
    .replace(/^(?:trong đó|và)\s+/iu, '')
    .trim()

const relations: readonly {
  readonly kind: FlowBalance['kind']
  readonly total: FlowState
  readonly parts: readonly FlowState[]
  /** States that documents count apart or within the parts: "trước hạn 1.905, đúng hạn 329, quá hạn 06". */
  readonly perhaps?: readonly FlowState[]
}[] = [
  { kind: 'sources', total: 'received', parts: ['in-period', 'carried-over'] },
  { kind: 'channels', total: 'in-period', parts: ['online', 'direct'], perhaps: ['postal'] },
  { kind: 'ways', total: 'received', parts: ['online', 'direct'], perhaps: ['postal', 'carried-over'] },
  { kind: 'done', total: 'done', parts: ['done-on-time', 'done-late'], perhaps: ['done-early'] },
]
const outcomes: readonly FlowState[] = ['pending', 'pending-late', 'supplement', 'returned']
/** A state of the first kind may be counted in one of the second already. */
const mayLieInside: readonly (readonly [inner: FlowState, outer: FlowState])[] = [
  ['done-late', 'done-on-time'],
  ['done-late', 'done'],
  ['supplement', 'pending'],
  ['pending-late', 'pending'],
  ['returned', 'done'],
  ['returned', 'done-on-time'],
]

/** The balances between the states of a flow that are all stated. */
export function balancesOf(flow: Flow): readonly FlowBalance[] {
  const stated = relations.flatMap(({ kind, total, parts, perhaps = [] }) =>
    parts.every((part) => flow.has(part))
      ? balanceOf(kind, flow, total, [...perhaps.filter((part) => flow.has(part)), ...parts])
      : [],
  )
  const ended: readonly FlowState[] = flow.has('done') ? ['done'] : ['done-early', 'done-on-time', 'done-late']
  const left = outcomes.filter((state) => state !== 'pending-late' || !splitsPending(flow))
  const became = [...ended, ...left].filter((state) => flow.has(state))
  const isWhole = ended.some((state) => flow.has(state)) && outcomes.some((state) => flow.has(state))
  return [
    ...stated.filter((balance) => isMeant(balance, flow)),
    ...(isWhole ? balanceOf('outcomes', flow, 'received', became) : []),
  ]
}

/**
 * "Tiếp nhận 9.876 hồ sơ, gồm trực tuyến 9.512 và trực tiếp 364" is split by how they came; where those of the period are
 * stated, these are. Counts far from the whole are of something else: "thanh toán trực tuyến 120 hồ sơ".
 */
function isMeant(balance: FlowBalance, flow: Flow): boolean {
  if (balance.kind !== 'ways') return true
  const { expected, actual } = judge(balance)
  return !flow.has('in-period') && actual.minus(expected).abs().times(10).lte(actual)
}

/** "đang giải quyết 75 hồ sơ (trong hạn 70 hồ sơ, quá hạn 05 hồ sơ)": those late are counted in those pending. */
const splitsPending = (flow: Flow): boolean => flow.has('pending') && flow.has('pending-on-time')

function balanceOf(
  kind: FlowBalance['kind'],
  flow: Flow,
  total: FlowState,
  parts: readonly FlowState[],
): readonly FlowBalance[] {
  const whole = flow.get(total)
  if (whole === undefined) return []
  const sum = {
    origin: 'prose' as const,
    total: whole,
    addends: parts.map((part) => flow.get(part)!),
    minus: [],
    partial: false,
  }
  const inside = mayLieInside
    .filter(([inner, outer]) => parts.includes(inner) && parts.includes(outer))
    .map(([inner, outer]) => ({ inner: flow.get(inner)!, outer: flow.get(outer)! }))
    .find(({ inner }) => judge({ ...sum, addends: sum.addends.filter((term) => term !== inner) }).verdict === 'holds')
  if (kind !== 'outcomes' && inside === undefined) {
    const apart = [flow.get('done-early'), flow.get('postal'), flow.get('carried-over')]
    const onDay = kind === 'sources' ? sum.addends : sum.addends.filter((term) => !apart.includes(term))
    if (onDay.length < sum.addends.length && judge({ ...sum, addends: onDay }).verdict === 'holds')
      return [{ ...sum, addends: onDay, kind, inside: null }]
  }
  return [{ ...(withCarriedOver(sum, kind, flow) ?? sum), kind, inside: inside ?? null }]
}

/** "Đã tiếp nhận 35 hồ sơ, tồn kỳ trước 3 hồ sơ": where received means those of the period, more become something than came in. */
function withCarriedOver(sum: Equation, kind: FlowBalance['kind'], flow: Flow): Equation | null {
  const carried = flow.get('carried-over')
  if (kind !== 'outcomes' || carried === undefined || flow.has('in-period')) return null
  const less = { ...sum, addends: [...sum.addends, carried], minus: [sum.addends.length] }
  return judge(less).verdict === 'holds' ? less : null
}
