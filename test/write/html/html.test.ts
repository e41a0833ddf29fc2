import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aligned, figure, isSum } from '../../../src/write/html/figures.ts'
import { html, linkTo } from '../../../src/write/html/html.ts'

describe('html', () => {
  test.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['" onload="x', '&quot; onload=&quot;x'],
    ["' & '", '&#39; &amp; &#39;'],
    ['a\u0000b\u001bc', 'a\ufffdb\ufffdc'],
    ['gpj\u202eexe', 'gpj\ufffdexe'],
    ['\ud800', '\ufffd'],
    ['1.5 > 1', '1.5 &gt; 1'],
  ])('escapes %j', (text, markup) => {
    expect(html`${text}`.markup).toBe(markup)
  })

  test('keeps markup, joins lists, leaves null out', () => {
    expect(html`<ul>${['a<', 'b'].map((text) => html`<li>${text}</li>`)}${null}${3}</ul>`.markup).toBe(
      '<ul><li>a&lt;</li><li>b</li>3</ul>',
    )
  })

  test('no text opens a tag, closes an attribute or starts an entity of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { markup } = html`${text}`
        expect(markup).not.toMatch(/[<>"']/)
        expect(markup.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&')
      }),
    )
  })
})

test.each([
  ['a b.pdf.html', '', 'a%20b.pdf.html'],
  ['index.html', '2026/quý 1/a.html', '../../index.html'],
  ['a?#".html', '', 'a%3F%23%22.html'],
  ['javascript:x.html', '', 'javascript%3Ax.html'],
])('link to %j from %j', (path, from, href) => {
  expect(linkTo(path, from)).toBe(href)
})

describe('figures', () => {
  test.each([
    ['-1234567.5', '−1.234.567,5'],
    ['999', '999'],
    ['1000', '1.000'],
    ['0.05', '0,05'],
    ['Quý I', 'Quý I'],
    ['12345678901234567890', '12.345.678.901.234.567.890'],
  ])('%s is written %s', (value, written) => {
    expect(figure(value)).toBe(written)
  })

  test('of a column align by their commas', () => {
    expect(aligned(['99.98', '100', '1234.5', null])).toEqual(['99,98', '100\u2008\u2007\u2007', '1.234,5\u2007', ''])
    expect(aligned(['1', '1000'])).toEqual(['1', '1.000'])
  })

  test.each([
    [['1', '2'], '3', true],
    [['0.1', '0.2'], '0.3', true],
    [['1', null, '2'], '3', true],
    [['1', '2'], '4', false],
    [['1', 'Quý I'], '1', false],
    [[null], '0', false],
    [[], '0', false],
    [['1'], null, false],
  ])('%j make %j: %s', (addends, sum, makes) => {
    expect(isSum(addends, sum)).toBe(makes)
  })
})
