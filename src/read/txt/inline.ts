import type { FlowRun } from '../../model/raw.ts'

type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'mark'; readonly mark: string; readonly opens: boolean; readonly closes: boolean }

interface Style {
  readonly bold: boolean
  readonly italic: boolean
}

/** `**`, `__`, `*`, `_`, HTML tags of inline style and line breaks, comments. */
const marks =
  /<!--[^<>]*-->|<\/?(?:b|strong|i|em|u|s|br|p|div|span|font|center|sup|sub|big|small)(?:\s[^<>]*)?\/?>|\*{1,3}|_{1,3}/giu

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  ldquo: '“',
  rdquo: '”',
  ge: '≥',
  le: '≤',
}

/**
 * Text with leftover Markdown and HTML to runs: `**1971** &amp; <i>x</i>` gives a bold "1971", " & " and an italic "x".
 * Marks without a partner (`(*)`, `_____`, `2 * 3`) stay; tags outside the list (`<Tên cơ quan>`) stay.
 */
export function textToRuns(text: string): readonly FlowRun[] {
  const tokens = tokensOf(text)
  const partners = pairedMarks(tokens)
  const runs: FlowRun[] = []
  let bold = 0
  let italic = 0
  tokens.forEach((token, i) => {
    if (token.kind === 'text') {
      append(runs, withoutEscapes(token.text), { bold: bold > 0, italic: italic > 0 })
      return
    }
    const partner = partners.get(i)
    if (partner === undefined) {
      append(runs, token.mark.startsWith('<') ? '' : token.mark, { bold: bold > 0, italic: italic > 0 })
      return
    }
    const step = partner > i ? 1 : -1
    if (isBold(token.mark)) bold += step
    if (isItalic(token.mark)) italic += step
  })
  return runs
}

/** Runs at their line breaks, one list a line; a style that spans lines goes on. */
export function runsToLines(runs: readonly FlowRun[]): readonly (readonly FlowRun[])[] {
  const lines: FlowRun[][] = [[]]
  for (const run of runs) {
    run.text.split('\n').forEach((text, i) => {
      if (i > 0) lines.push([])
      if (text !== '') lines.at(-1)!.push({ ...run, text })
    })
  }
  return lines
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let from = 0
  for (const match of text.matchAll(marks)) {
    if (text[match.index - 1] === '\\') continue
    if (match.index > from) tokens.push({ kind: 'text', text: text.slice(from, match.index) })
    from = match.index + match[0].length
    tokens.push(tokenOf(match[0], text[match.index - 1] ?? ' ', text[from] ?? ' '))
  }
  if (from < text.length) tokens.push({ kind: 'text', text: text.slice(from) })
  return tokens
}

function tokenOf(found: string, before: string, after: string): Token {
  if (!found.startsWith('<')) return emphasis(found, before, after)
  const tag = found.toLowerCase().replace(/[\s>].*$/s, '')
  if (/^<\/?(b|strong|i|em)$/.test(tag)) {
    const closes = tag.startsWith('</')
    return { kind: 'mark', mark: tag, opens: !closes, closes }
  }
  return { kind: 'text', text: /^<(br\/?|\/p|\/div)$/.test(tag) ? '\n' : '' }
}

/** Emphasis leans on a word on one side only: not in `_____`, `so_lieu`, `5*3`, `2 * 3`, `(*)`. */
function emphasis(found: string, before: string, after: string): Token {
  const opens = /[\p{L}\p{N}“"'‘([<+-]/u.test(after) && !/[\p{L}\p{N}]/u.test(before)
  const closes = /[^\s([“‘]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)
  const repeated = before === found[0] || after === found[0]
  return repeated || !(opens || closes) ? { kind: 'text', text: found } : { kind: 'mark', mark: found, opens, closes }
}

/** Each opening mark with its closing one and the other way round, by token index. */
function pairedMarks(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const partners = new Map<number, number>()
  const open = new Map<string, number>()
  tokens.forEach((token, i) => {
    if (token.kind === 'text') return
    const key = token.mark.replace('/', '')
    const opener = open.get(key)
    if (opener !== undefined && token.closes) {
      partners.set(opener, i)
      partners.set(i, opener)
      open.delete(key)
    } else if (token.opens) open.set(key, i)
  })
  return partners
}

const isBold = (mark: string): boolean => /^(\*\*|__|<\/?(b|strong)$)/.test(mark)
const isItalic = (mark: string): boolean => /^(\*(?!\*)|_(?!_)|\*{3}|_{3}|<\/?(i|em)$)/.test(mark)

function withoutEscapes(text: string): string {
  return text
    .replace(/&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? whole
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
      return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
    })
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
}

function append(runs: FlowRun[], text: string, style: Style): void {
  const last = runs.at(-1)
  if (text === '') return
  if (last !== undefined && last.bold === style.bold && last.italic === style.italic) {
    runs[runs.length - 1] = { ...last, text: last.text + text }
  } else runs.push({ text, ...style })
}
