import type { Message } from '../model/result.ts'
import { isRecoded } from '../vi/text/legacy.ts'
import type { LaidBlock, LaidDocument, LaidWord } from './laid.ts'

/** Fewer words are a stray sign. */
const fewest = 3

/** One message for each page on which words of a legacy encoding were read as Unicode: the reading is ours, not the file's. */
export function recodedMessages({ blocks }: LaidDocument): readonly Message[] {
  const recoded = blocks.flatMap(wordsOf).filter(({ raw, text }) => isRecoded(raw, text))
  return [...Map.groupBy(recoded, ({ page }) => page)]
    .filter(([, words]) => words.length >= fewest)
    .sort(([a], [b]) => (a ?? 0) - (b ?? 0))
    .map(([page]) => message(page))
}

const wordsOf = (block: LaidBlock): readonly LaidWord[] => {
  const paragraphs =
    block.kind === 'paragraph' ? [block] : block.rows.flatMap((row) => row.flatMap((cell) => cell.paragraphs))
  return paragraphs.flatMap(({ lines }) => lines.flat())
}

const message = (page: number | null): Message => ({
  level: 'info',
  code: 'legacy-encoding',
  vi: `${page === null ? '' : `trang ${page}: `}chữ viết bằng bảng mã cũ (TCVN3 hoặc VNI) đã được chuyển sang Unicode`,
  en: `${page === null ? '' : `page ${page}: `}text in a legacy encoding (TCVN3 or VNI) was read as Unicode`,
  page,
})
