import { type Html, html } from './html.ts'

export interface Piece {
  readonly tone: string
  readonly value: number
}

/** A bar of stacked pieces, as long as their sum is of `most`; beside it the figures stand in words, so it says nothing aloud. */
export function bar(pieces: readonly Piece[], most: number): Html {
  const scale = most > 0 ? 100 / most : 0
  let x = 0
  const rects = pieces
    .filter(({ value }) => value > 0)
    .map(({ tone, value }) => {
      const width = value * scale
      const rect = html`<rect class="${tone}" x="${places(x)}" y="0" width="${places(width)}" height="10"/>`
      x += width
      return rect
    })
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${rects}</svg>`
}

/** Names of the tones of stacked bars. */
export const barLegend = (entries: readonly { readonly tone: string; readonly name: Html }[]): Html =>
  html`<ul class="legend">${entries.map(({ tone, name }) => html`<li><svg viewBox="0 0 24 12" aria-hidden="true"><rect class="${tone}" width="24" height="12"/></svg>${name}</li>`)}</ul>`

const places = (value: number): string => value.toFixed(2)
