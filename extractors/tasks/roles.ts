import type { TaskDraft } from '../../src/model/draft.ts'
import { searchForm } from '../../src/vi/text/search-form.ts'
import { bodiesOf } from './task.ts'

const roleWord =
  /\(?\s*(?:(?:cơ quan|đơn vị|bộ phận)\s+)?(?<role>chủ trì|phối hợp)(?:\s+(?:thực hiện|tham mưu|chính))?\s*\)?\s*(?<after>:|,?\s*(?:với|cùng)(?!\p{L}))?/gu

/**
 * Who leads and who supports by the words in one cell: "Phòng A chủ trì, Phòng B phối hợp", "Chủ trì: A; phối hợp: B",
 * "A (chủ trì), B". Without such words all lead.
 */
export function rolesInCell(text: string): Pick<TaskDraft, 'lead' | 'support'> {
  const form = searchForm(text)
  const words = [...form.matchAll(roleWord)]
  if (words.length === 0) return { lead: bodiesOf(text), support: [] }
  const lead: string[] = []
  const support: string[] = []
  let start = 0
  words.forEach((match, index) => {
    const list = match.groups!.role === 'chủ trì' ? lead : support
    const end = match.index + match[0].length
    const next = words[index + 1]
    if (match.groups!.after === undefined) list.push(...bodiesOf(text.slice(start, match.index)))
    const isLast = next === undefined || next.groups!.after !== undefined
    if (isLast) {
      const rest = bodiesOf(text.slice(end, next?.index))
      if (match.groups!.after === undefined) support.push(...rest)
      else list.push(...rest)
      start = next?.index ?? text.length
    } else start = end
  })
  return { lead, support }
}
