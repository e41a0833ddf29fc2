import type { Wording } from '../../model/wording.ts'

/** Markup that is safe to put into a page; only `html` makes it from values. */
export interface Html {
  readonly markup: string
}

type Part = Html | string | number | null | readonly Part[]

/**
 * Markup with values put in: texts are escaped, markup stays, lists are joined, null is nothing. Document text is hostile:
 * every page is made of this alone. html`<b>${'<i>'}</b>` gives `<b>&lt;i&gt;</b>`. Attributes stand in double quotes.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Html {
  return { markup: strings.reduce((before, string, index) => before + markupOf(values[index - 1] ?? null) + string) }
}

const isList = (part: Part): part is readonly Part[] => Array.isArray(part)

function markupOf(part: Part): string {
  if (part === null) return ''
  if (typeof part === 'number') return String(part)
  if (typeof part === 'string') return escaped(part)
  return isList(part) ? part.map(markupOf).join('') : (part as Html).markup
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Control characters and marks that turn the direction of the text ("gpj.exe" shown as "exe.jpg") become visible. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => entities[character]!)

/** The text in Vietnamese and, grey beside or below, in English. */
export const both = ({ vi, en }: Wording): Html => html`${vi} <span class="en" lang="en">${en}</span>`

/** Href of a path below the folder of the report, from a page that lies in `from`: each segment encoded. */
export function linkTo(path: string, from = ''): string {
  const up = '../'.repeat(from.split('/').length - 1)
  return `${up}${path.split('/').map(encodeURIComponent).join('/')}`
}
