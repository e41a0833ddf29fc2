const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const
const SCALES = ['', ' nghìn', ' triệu', ' tỷ', ' nghìn tỷ'] as const

/** Words for a whole number of đồng: 8212000000 gives "tám tỷ hai trăm mười hai triệu đồng". */
export function spelledDong(vnd: number): string {
  const groups: number[] = []
  for (let rest = vnd; rest > 0; rest = Math.floor(rest / 1000)) groups.unshift(rest % 1000)
  const words = groups.flatMap((group, index) =>
    group === 0 ? [] : [`${spelledGroup(group, index > 0)}${SCALES[groups.length - 1 - index]}`],
  )
  return `${words.join(' ')} đồng`
}

function spelledGroup(group: number, inner: boolean): string {
  const [hundreds, tens, ones] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10]
  const words: string[] = []
  if (hundreds > 0 || inner) words.push(`${DIGITS[hundreds]} trăm`)
  if (tens > 1) words.push(`${DIGITS[tens]} mươi`)
  if (tens === 1) words.push('mười')
  if (tens === 0 && ones > 0 && words.length > 0) words.push('linh')
  if (ones > 0) words.push(spelledOnes(ones, tens))
  return words.join(' ')
}

function spelledOnes(ones: number, tens: number): string {
  if (ones === 1 && tens > 1) return 'mốt'
  if (ones === 5 && tens > 0) return 'lăm'
  return DIGITS[ones]!
}
