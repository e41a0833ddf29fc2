import type { Span } from '../../src/model/span.ts'
import { type TaskKey, taskKey } from '../../src/vi/tables/task-keys.ts'

/** A clause that begins with a label of a task's description: "Chủ trì: Phòng Kinh tế". */
export interface KeyedClause {
  readonly key: TaskKey
  readonly value: string
  /** In the paragraph, label included. */
  readonly span: Span
}

export interface Clauses {
  /** What stands before the first label. */
  readonly before: string
  readonly keyed: readonly KeyedClause[]
}

const part = /[^;.()\n]+(?:[.](?=\S)[^;.()\n]*)*/gu
const labelled = /^(?<lead>\s*[-+•*]?\s*)(?<label>[^:]{2,80}):(?!\d)\s*(?<value>.*)$/su

/**
 * The labelled clauses of a paragraph, in its order; a clause without a label goes on with the one before it ("Phối hợp:
 * Công an; Đoàn Thanh niên").
 */
export function clausesOf(text: string): Clauses {
  const keyed: KeyedClause[] = []
  let valueAt = 0
  let before = text.length
  for (const match of text.matchAll(part)) {
    const { label, value } = labelled.exec(match[0])?.groups ?? {}
    const key = label === undefined ? null : taskKey(label)
    const span = { start: match.index, end: match.index + match[0].length }
    const last = keyed.at(-1)
    if (key !== null) {
      if (last === undefined) before = match.index
      valueAt = span.end - value!.length
      keyed.push({ key, value: value!.trim(), span })
    } else if (last !== undefined && label === undefined) {
      const joined = text.slice(valueAt, span.end).trim()
      keyed.splice(-1, 1, { ...last, value: joined, span: { start: last.span.start, end: span.end } })
    }
  }
  return { before: text.slice(0, before).replace(/(?<![\s(;,.:-])[\s(;,.:-]+$/u, ''), keyed }
}
