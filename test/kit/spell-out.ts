/** Choices between words of one meaning. */
export interface Dialect {
  readonly zeroTens: 'linh' | 'lẻ'
  readonly thousand: 'nghìn' | 'ngàn'
  readonly four: 'tư' | 'bốn'
  readonly five: 'lăm' | 'nhăm'
  readonly seven: 'bảy' | 'bẩy'
  /** "hai tỷ không trăm năm mươi triệu" or, as many write, "hai tỷ năm mươi triệu". */
  readonly zeroHundreds: boolean
  /** Commas behind tỷ, triệu, nghìn. */
  readonly commas: boolean
}

export const northern: Dialect = {
  zeroTens: 'linh',
  thousand: 'nghìn',
  four: 'tư',
  five: 'lăm',
  seven: 'bảy',
  zeroHundreds: true,
  commas: false,
}

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']
const billion = 10n ** 9n

/**
 * A whole number from 0 to 10^18 - 1 in words. Throws a RangeError outside.
 *
 * @example spellOut(8_212_000_000n) // 'tám tỷ hai trăm mười hai triệu'
 */
export function spellOut(value: bigint, dialect: Dialect = northern): string {
  if (value < 0n || value >= billion * billion) throw new RangeError(`no words for ${value}`)
  if (value === 0n) return 'không'
  const upper = value / billion
  const parts = [
    ...(upper > 0n ? [`${millions(upper, false, dialect)} tỷ`] : []),
    ...(value % billion > 0n ? [millions(value % billion, upper > 0n, dialect)] : []),
  ]
  return parts.join(dialect.commas ? ', ' : ' ')
}

/** Below a billion; `follows`: something larger stands before, so that zeros are said. */
function millions(value: bigint, follows: boolean, dialect: Dialect): string {
  const groups = [
    { value: Number(value / 1_000_000n), scale: ' triệu' },
    { value: Number((value / 1000n) % 1000n), scale: ` ${dialect.thousand}` },
    { value: Number(value % 1000n), scale: '' },
  ].filter((group) => group.value > 0)
  return groups
    .map((group, index) => hundreds(group.value, follows || index > 0, dialect) + group.scale)
    .join(dialect.commas ? ', ' : ' ')
}

function hundreds(value: number, follows: boolean, dialect: Dialect): string {
  const [hundred, rest] = [Math.floor(value / 100), value % 100]
  const said = hundred > 0 || (follows && dialect.zeroHundreds)
  const zeroTens = rest > 0 && rest < 10 && (said || follows) ? [dialect.zeroTens] : []
  return [
    ...(said ? [digitWord(hundred, dialect), 'trăm'] : []),
    ...zeroTens,
    ...(rest > 0 ? [tens(rest, dialect)] : []),
  ].join(' ')
}

function tens(value: number, dialect: Dialect): string {
  const [ten, one] = [Math.floor(value / 10), value % 10]
  if (ten === 0) return digitWord(one, dialect)
  const head = ten === 1 ? 'mười' : `${digitWord(ten, dialect)} mươi`
  if (one === 0) return head
  if (one === 5) return `${head} ${dialect.five}`
  if (ten > 1 && one === 1) return `${head} mốt`
  if (ten > 1 && one === 4) return `${head} ${dialect.four}`
  return `${head} ${digitWord(one, dialect)}`
}

const digitWord = (digit: number, dialect: Dialect): string => (digit === 7 ? dialect.seven : digits[digit]!)

/** 8212000000 gives "tám tỷ hai trăm mười hai triệu đồng". */
export const spelledDong = (vnd: number): string => `${spellOut(BigInt(vnd), { ...northern, four: 'bốn' })} đồng`
