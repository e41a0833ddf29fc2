import type { HeadLine } from './lines.ts'
import { isOfSignature, recipientsMark } from './signature.ts'

const bullet = /^[-+•*]\s*/u

/**
 * The items below "Nơi nhận:" without dash and closing mark: ["Như trên", "Sở KH&CN (b/c)", "Lưu: VT"]. Lines of the
 * signature beside them are passed over; a line that goes on with the item before it is joined to it.
 */
export function findRecipients(closing: readonly HeadLine[]): readonly string[] {
  const mark = closing.findIndex(({ text }) => recipientsMark.test(text))
  if (mark < 0) return []
  const inline = closing[mark]!.text.replace(recipientsMark, '').trim()
  const items: string[] = inline === '' ? [] : inline.split(/;\s*/)
  for (const line of closing.slice(mark + 1)) {
    const last = items.at(-1)
    const begins = bullet.test(line.text)
    if (!begins && isOfSignature(line)) continue
    if (begins) items.push(line.text.replace(bullet, ''))
    else if (last !== undefined && !/[;.,]$/.test(last)) items.splice(-1, 1, `${last} ${line.text}`)
    else if (isLast(last) || !/[;.,]$/.test(line.text)) break
    else items.push(line.text)
  }
  return items.map(closed).filter((item) => item !== '')
}

/** "Lưu: VT." is the last of every list. */
const isLast = (item: string | undefined): boolean => item !== undefined && /^lưu(?!\p{L}).*\.$/iu.test(item)

/** Without the closing mark, and without a name that was read into the line from beside it. */
const closed = (item: string): string =>
  item
    .replace(/(?<=^lưu(?!\p{L})[^.]{0,60}\.)\s.*$/iu, '')
    .replace(/(?<![;.,/\s])[;.,/\s]+$/, '')
    .trim()
