import type { ExtractContext } from '../../src/extract.ts'
import type { Paragraph, Section, Table } from '../../src/model/document.ts'
import { sectionOf } from '../../src/model/evidence-of.ts'
import { overlaps, type Span, trimmed } from '../../src/model/span.ts'
import { isCapitals } from '../../src/vi/text/capitals.ts'
import { opensRecipients } from '../../src/vi/text/line-edges.ts'
import { searchForm } from '../../src/vi/text/search-form.ts'
import type { Tense } from '../../src/vi/time/tense.ts'
import { dossierCells } from './dossier.ts'

/** A paragraph of the body, or a cell that reads like one, with the section it stands in. */
export interface Passage {
  readonly span: Span
  readonly section: Section | null
  /** Cells of a dossier tell what a task is to bring. */
  readonly tense: Tense | null
}

/** The paragraphs of the body, without head, legal basis, headings, captions and recipients. */
export function passagesOf(context: ExtractContext): readonly Passage[] {
  const { document, sections, found } = context
  const begin = Math.max(0, ...(found.head?.at.title ?? []).map(({ end }) => end))
  const captions = document.tables
    .flatMap(({ caption, unit }) => [caption, unit])
    .filter((span) => span !== null)
    .sort((a, b) => a.start - b.start)
  const passages: Passage[] = []
  let addressed = false
  let heading = 0
  let caption = 0
  for (const block of document.blocks) {
    while (heading < sections.length && sections[heading]!.heading.end <= block.span.start) heading++
    while (caption < captions.length && captions[caption]!.end <= block.span.start) caption++
    const title = sections[heading]?.heading
    const titled = title !== undefined && overlaps(title, block.span)
    if (block.kind === 'table' || titled) addressed = false
    if (block.kind === 'table') passages.push(...dossierPassages(context, document.tables[block.table]!))
    const captioned = caption < captions.length && overlaps(captions[caption]!, block.span)
    if (block.kind === 'table' || block.span.start < begin || captioned) continue
    const words = document.text.slice(block.span.start, block.span.end)
    addressed ||= opensRecipients(words)
    if (addressed || isBasis(words)) continue
    const stating = titled && saysFigures(words, block)
    const span = trimmed(document.text, titled && !stating ? { start: title.end, end: block.span.end } : block.span)
    const own = sectionOf(sections, block.span)
    const section = stating ? (sections.find(({ id }) => id === own?.parent) ?? null) : own
    if (span.end > span.start) passages.push({ span, section, tense: null })
  }
  return passages
}

const dossierPassages = ({ sections }: ExtractContext, table: Table): readonly Passage[] =>
  dossierCells(table).map(({ span }) => ({ span, section: sectionOf(sections, table.span), tense: 'target' }))

/** "Căn cứ Nghị định số 30/2020/NĐ-CP …;" */
const isBasis = (words: string): boolean => /^(?:Căn cứ|Theo|Thực hiện|Xét)\s/u.test(words) && /;$/u.test(words)

/** A numbered line that states a share is no mere heading: "1. Tỷ lệ hồ sơ trực tuyến đạt 80%". */
const saysFigures = (words: string, { bold }: Paragraph): boolean =>
  (/\d\s?[%‰]/u.test(words) || valued.test(searchForm(words))) && !bold && !isCapitals(words)

/** "Số hồ sơ trễ hạn: 0 hồ sơ", "Thu ngân sách: ≥ 50 tỷ đồng". */
const valued = /\p{L}:\s{0,2}(?:(?:đạt|tối thiểu|ít nhất|trên|dưới|khoảng|từ|không quá)\s|[<>≥≤~=]\s?)*\d/u
