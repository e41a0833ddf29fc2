import { type Html, html } from './html.ts'
import type { Mark } from './marks.ts'
import type { MarkedRegion, Region } from './regions.ts'

/** A strip of a page with the marked places over it, the heads of the columns above; the pictures are data URIs. */
export function pagePicture(region: MarkedRegion, picture: string, headsPicture: string | null): Html {
  const { page, marks, heads } = region
  const quotes = marks.map(({ evidence }) => `“${evidence.quote.slice(0, 60)}”`).join(', ')
  return html`<figure><figcaption>Trang ${page} <span class="en" lang="en">Page ${page}</span></figcaption>
<div class="wide">${heads === null || headsPicture === null ? null : strip(heads, headsPicture, `Đầu cột của bảng, ảnh trang ${heads.page}`, [])}
${strip(region, picture, `Ảnh trang ${page}, đánh dấu ${quotes}`, marks)}</div></figure>`
}

function strip({ box: [x0, y0, x1, y1] }: Region, picture: string, label: string, marks: readonly Mark[]): Html {
  const [x, y, width, height] = [x0, y0, x1 - x0, y1 - y0].map(points)
  return html`<svg class="page" viewBox="${x!} ${y!} ${width!} ${height!}" role="img" aria-label="${label}">
<image href="${picture}" x="${x!}" y="${y!}" width="${width!}" height="${height!}" preserveAspectRatio="none"/>
${marks.map(({ role, evidence }) => markOver(role, evidence.box!))}</svg>`
}

function markOver(role: string, [x0, y0, x1, y1]: readonly number[]): Html {
  const around = 1.6
  return html`<rect class="m m-${role}" x="${points(x0! - around)}" y="${points(y0! - around)}" width="${points(x1! - x0! + 2 * around)}" height="${points(y1! - y0! + 2 * around)}" rx="1.5"/>`
}

const points = (value: number): string => String(Math.round(value * 100) / 100)
