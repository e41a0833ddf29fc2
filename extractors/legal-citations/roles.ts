import { type Role, relationBefore } from '../../src/vi/legal/relations.ts'
import { searchForm } from '../../src/vi/text/search-form.ts'
import type { Mention } from './mention.ts'
import type { Nested } from './nest.ts'

const maxLead = 240
/** The name of what is repealed may stand in between. */
const maxTail = 400
const sentence = /^[\s\S]*(?:[.!?](?=\s)|\n|;)/u

/**
 * How each citation of a passage is meant. Words in front of it count first, then the citation it goes on listing after
 * ("Căn cứ A; B"), then what opens the list, the row or the section ("Cơ sở pháp lý").
 */
export function rolesOf(
  text: string,
  mentions: readonly Mention[],
  nested: readonly Nested[],
  opening: string,
): readonly Role[] {
  const roles: Role[] = []
  for (const [index, mention] of mentions.entries()) {
    const { sibling, renames } = nested[index]!
    const lead = leadOf(text, mentions[index - 1]?.whole.end ?? 0, mention.whole.start)
    const ends = isSubject(lead) && losesForce(text.slice(mention.whole.end, mention.whole.end + maxTail))
    const own = requested(lead, mention) ?? (ends ? 'repeals' : relationBefore(lead))
    const shared = sibling === null ? null : roles[sibling]!
    roles.push(renames !== null ? 'mention' : (own ?? shared ?? openingRole(opening, lead) ?? 'mention'))
  }
  return roles
}

/** The sentence in front of a citation, back to the citation before it. */
const leadOf = (text: string, from: number, to: number): string =>
  text.slice(Math.max(from, to - maxLead), Math.max(from, to)).replace(sentence, '')

/** A report is made on a letter's request: "Theo Công văn số …", "Xét Tờ trình số …" ask, "Theo Quyết định số …" is a basis. */
function requested(lead: string, { kind }: Mention): Role | null {
  const asks = kind?.name === 'công văn' || kind?.name === 'tờ trình' || kind?.name === 'công điện'
  return asks && /(?<![\p{L}]|tiếp )(?:theo|xét)\s*$/u.test(searchForm(lead)) ? 'requestedBy' : null
}

/** "Nghị quyết số …", "Các quy định tại Thông tư số …" at the beginning of a sentence. */
const isSubject = (lead: string): boolean =>
  /^[\s\d.)+-]*(?:(?:các |những )?(?:quy định|nội dung) (?:tại |của |trong )?)?$/u.test(searchForm(lead))

/** "… hết hiệu lực kể từ ngày Nghị quyết này có hiệu lực"; what has ended already is only told of. */
const losesForce = (tail: string): boolean =>
  /^[^;\n]*?(?<!\p{L}|đã )(?:hết hiệu lực|bị bãi bỏ)(?!\p{L})/u.test(searchForm(tail).replace(/\.\s[\s\S]*$/u, ''))

/** Only what stands first in its sentence is meant as the heading says. */
const openingRole = (opening: string, lead: string): Role | null =>
  opening === '' || /\p{L}{2}/u.test(lead) ? null : relationBefore(opening.slice(-maxLead))
