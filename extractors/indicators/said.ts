import { searchForm } from '../../src/vi/text/search-form.ts'
import { impliedTense, statedTense, type Tense } from '../../src/vi/time/tense.ts'
import { ownerIn } from './owner.ts'
import { periodText } from './period.ts'

/** What words before a figure say of time, tense and who is to act: it holds to the end of the sentence or the list. */
export interface Said {
  readonly tense: Tense | null
  /** What the words make likely where neither they nor a heading tell. */
  readonly implied: Tense | null
  readonly period: string | null
  readonly owner: string | null
}

export const nothingSaid: Said = { tense: null, implied: null, period: null, owner: null }

/** A clause speaks of its time at its beginning. */
const opening = 160

/** Search form in which the towns Cần Thơ, Cần Giờ need nothing. */
const formOf = (words: string): string => searchForm(words.replace(/(?<!\p{L})Cần(?=\s\p{Lu})/gu, '    '))

/** What a clause says, and what it leaves to those before it in the sentence. `year` is for times without one. */
export function saidIn(clause: string, year: number | null, before: Said): Said {
  const form = formOf(clause)
  return {
    tense: statedTense(form) ?? before.tense,
    implied: impliedTense(form) ?? before.implied,
    period: periodText(clause.slice(0, opening), year) ?? before.period,
    owner: ownerIn(clause) ?? before.owner,
  }
}

/** ", cần nâng lên 90%" after what was reached; ", hiện nay đạt 65%" after what is aimed at; null for words that go on. */
export function turnedTense(words: string): Tense | null {
  const form = formOf(words).replace(/^[\s,]*(?:và\s)?/u, '')
  return /^(?:cần|phải|phấn đấu|sẽ|dự kiến)\s/u.test(form) ? 'target' : statedTense(form)
}
