import { type Html, html } from './html.ts'
import type { MarkedRegion } from './regions.ts'

/** A strip of a page with the marked places over it; `picture` is a data URI. */
export function pagePicture({ page, box, marks }: MarkedRegion, picture: string): Html {
  const [x0, y0, x1, y1] = box
  const quotes = marks.map(({ evidence }) => `“${evidence.quote.slice(0, 60)}”`).join(', ')
  return html`<figure><figcaption>Trang ${page} <span class="en" lang="en">Page ${page}</span></figcaption>
<div class="wide"><svg class="page" viewBox="${points(x0)} ${points(y0)} ${points(x1 - x0)} ${points(y1 - y0)}" role="img" aria-label="Ảnh trang ${page}, đánh dấu ${quotes}">
<image href="${picture}" x="${points(x0)}" y="${points(y0)}" width="${points(x1 - x0)}" height="${points(y1 - y0)}" preserveAspectRatio="none"/>
${marks.map(({ role, evidence }) => markOver(role, evidence.box!))}</svg></div></figure>`
}

function markOver(role: string, [x0, y0, x1, y1]: readonly number[]): Html {
  const around = 1.6
  return html`<rect class="m m-${role}" x="${points(x0! - around)}" y="${points(y0! - around)}" width="${points(x1! - x0! + 2 * around)}" height="${points(y1! - y0! + 2 * around)}" rx="1.5"/>`
}

const points = (value: number): string => String(Math.round(value * 100) / 100)
