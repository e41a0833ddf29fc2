import { documentKinds } from '../../vi/legal/kinds.ts'
import { readNumberLabel } from '../../vi/numbering/labels.ts'
import { isCapitals } from '../../vi/text/capitals.ts'
import { endsOpen, endsSentence, standsAlone } from '../../vi/text/line-edges.ts'
import { isItem } from '../paragraph-join.ts'
import { isFull, type SetLine, settingIn } from './set-line.ts'

/** A title over several lines: one sentence in one style. Lines of the head, of a signature and labels are for themselves. */
export function continuesCentred(last: SetLine, next: SetLine): boolean {
  const [above, below] = [last.line, next.line]
  if (isItem(below.text, above.text) || standsAlone(below.text) || endsSentence(above.text)) return false
  if (isCapitals(above.text) !== isCapitals(below.text)) return false
  if (/^\p{Ll}|^[)\]”]/u.test(below.text) || /,$/u.test(above.text) || endsOpen(above.text, below.text)) return true
  if (below.bold !== above.bold || below.italic !== above.italic || below.text.startsWith('(')) return false
  if (isRest(below.text)) return true
  if (last.setIn !== 'flow' || isLabel(above.text)) return false
  return above.bold || isCapitals(above.text) || (isFull(last, below) && settingIn(next) !== 'left')
}

/** No line of its own: "SỞ KHOA HỌC VÀ CÔNG" + "NGHỆ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA" + "VIỆT NAM". */
const isRest = (text: string): boolean => /^\p{L}+$|^VIỆT NAM$/u.test(text)

/** "CHƯƠNG II", "Phụ lục I", "KẾ HOẠCH", "QUYẾT ĐỊNH:": what names the part or the document, not its title. */
function isLabel(text: string): boolean {
  const label = readNumberLabel(text)
  if (standsAlone(text) || (label !== null && label.span.end === text.length)) return true
  return kindNames.has(text.toLowerCase().replace(/\s*:$/u, ''))
}

const kindNames: ReadonlySet<string> = new Set(documentKinds.map(({ name }) => name))
