import { Decimal } from 'decimal.js'
import type { Check, CheckContext, Rule } from '../src/check.ts'
import type { Document, Paragraph } from '../src/model/document.ts'
import { shifted, sliceOf } from '../src/model/span.ts'
import { readNumberLabel } from '../src/vi/numbering/labels.ts'
import { announcedCount, type Enumeration, findEnumerations } from '../src/vi/numbers/enumerations.ts'

/**
 * A list has as many items as its lead-in announces: "05 nhóm công nghệ: (1) …; (5) …", "gồm 03 nội dung sau:" above a
 * numbered or dashed list. Only where the items bear one kind of mark and the list is closed: one that ends in ";" may go
 * on behind a page break.
 */
export const enumerationCount: Rule = {
  id: 'enumeration-count',
  title: { vi: 'Số lượng nêu ra bằng số mục liệt kê', en: 'A list has as many items as announced' },
  severity: 'warning',
  messages: {
    count: {
      vi: 'Văn bản nêu “{announced}” nhưng liệt kê {items} mục.',
      en: 'The text announces “{announced}” but lists {items} items.',
    },
  },
  *check({ document }: CheckContext): Iterable<Check> {
    for (const { span, announced, items } of enumerationsOf(document)) {
      if (announced === items.length) yield { verdict: 'holds', table: null }
      else
        yield {
          verdict: 'fails',
          table: null,
          messageId: 'count',
          data: { announced: sliceOf(document.text, span).replace(/\s+/gu, ' '), items: items.length },
          at: [span],
          expected: new Decimal(items.length),
          actual: new Decimal(announced),
          terms: items.map((item) => ({ label: sliceOf(document.text, item), value: null, at: [item] })),
        }
    }
  },
}

function enumerationsOf(document: Document): readonly Enumeration[] {
  return document.blocks.flatMap((block, index) => {
    if (block.kind !== 'paragraph') return []
    const within = findEnumerations(sliceOf(document.text, block.span)).map(({ span, announced, items }) => ({
      span: shifted(span, block.span.start),
      announced,
      items: items.map((item) => shifted(item, block.span.start)),
    }))
    const below = listBelow(document, index, block)
    return below === null ? within : [...within, below]
  })
}

/** The list whose lead-in the paragraph is; null where it is none, or where the list has no clear end. */
function listBelow({ text, blocks }: Document, index: number, { span }: Paragraph): Enumeration | null {
  const lead = sliceOf(text, span)
  const announced = lead.endsWith(':') ? announcedCount(lead.slice(0, -1)) : null
  if (announced === null) return null
  const first = blocks[index + 1]
  const style = first?.kind === 'paragraph' ? markOf(sliceOf(text, first.span)) : null
  if (style === null) return null
  const end = blocks.findIndex(
    (block, at) => at > index && (block.kind === 'table' || markOf(sliceOf(text, block.span)) !== style),
  )
  const items = blocks.slice(index + 1, end === -1 ? undefined : end).map((block) => block.span)
  const goesOn =
    end !== -1 && blocks.slice(end, end + nearby).some((block) => markOf(sliceOf(text, block.span)) === style)
  const isClosed = !goesOn && items.length > 1 && /\.$|\.\/\.$/u.test(sliceOf(text, items.at(-1)!))
  const isOrdered = style === '-' || items.every((item, at) => ordinalOf(sliceOf(text, item)) === at + 1)
  return isClosed && isOrdered ? { span: shifted(announced.span, span.start), announced: announced.count, items } : null
}

/** An item after "+ …" or a paragraph of its own belongs to the same list, whose items cannot be told then. */
const nearby = 4

/** The kind of mark that an item of a list begins with; null for a paragraph that is none. */
function markOf(item: string): string | null {
  if (/^[-–•]\s/u.test(item)) return '-'
  const label = readNumberLabel(item)
  return label === null ? null : `${label.style} ${label.ordinals.slice(0, -1).join('.')}`
}

const ordinalOf = (item: string): number | null => readNumberLabel(item)?.ordinals.at(-1) ?? null
