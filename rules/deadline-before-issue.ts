import { daysOf, issuedBetween } from '../src/audit/prose/issue-date.ts'
import { itemTitle } from '../src/audit/prose/record-terms.ts'
import type { Check, CheckContext, Rule } from '../src/check.ts'
import { printDate } from '../src/model/print-date.ts'
import type { Task } from '../src/model/record.ts'
import { findRecurrences } from '../src/vi/time/recurrence.ts'

/** Kinds that assign work to come; a report also lists what has long been due. */
const assigning: ReadonlySet<string> = new Set(['KH', 'CTr', 'QĐ', 'ĐA', 'DA', 'PA', 'NQ', 'CT', 'HD', 'TB'])

/**
 * No task of a plan is due before the plan is issued. Where the head leaves the day blank, the plan is taken as not older
 * than the latest document that it cites. An error where day and year are printed, a warning where the year of the due
 * time is only that of the plan ("Quý I"). Tasks that come again each month or year have no one day and are not compared.
 */
export const deadlineBeforeIssue: Rule = {
  id: 'deadline-before-issue',
  title: { vi: 'Thời hạn không trước ngày ban hành', en: 'No deadline before the issue date' },
  severity: 'warning',
  messages: {
    past: {
      vi: 'Nhiệm vụ “{task}” có thời hạn “{due}” (hết ngày {to}), trước thời gian ban hành văn bản ({issued}).',
      en: 'Task “{task}” is due “{due}” (by {to}), before the document was issued ({issued}).',
    },
    pastByCitation: {
      vi: 'Nhiệm vụ “{task}” có thời hạn “{due}” (hết ngày {to}), trong khi văn bản viện dẫn {code} ngày {issued} nên chỉ có thể ban hành từ ngày đó.',
      en: 'Task “{task}” is due “{due}” (by {to}), but the document cites {code} of {issued}, so it cannot be older than that.',
    },
  },
  *check({ head, records }: CheckContext): Iterable<Check> {
    if (head.kind !== null && !assigning.has(head.kind)) return
    const cited = records.citations.filter(({ date, role }) => date?.length === 10 && role !== 'self')
    const issued = issuedBetween(
      head.date,
      cited.flatMap(({ date }) => date ?? []),
    )
    if (issued === null) return
    const isOwnDay = head.date !== null && daysOf(head.date).from === issued.from
    const latest = isOwnDay ? undefined : cited.find(({ date }) => date === issued.from)
    const limit =
      latest === undefined
        ? { label: 'Thời gian ban hành', value: null, at: head.at.date ?? [] }
        : { label: latest.text, value: null, at: latest.evidence }
    for (const task of records.tasks.filter(hasDay)) {
      if (task.due.to >= issued.from) {
        yield { verdict: 'holds', table: null }
        continue
      }
      const name = itemTitle(task)
      const data = { task: name, due: task.due.text, to: printDate(task.due.to) }
      yield {
        verdict: 'fails',
        table: null,
        severity: latest === undefined && /20\d\d/u.test(task.due.text) ? 'error' : 'warning',
        ...(latest === undefined
          ? { messageId: 'past', data: { ...data, issued: printDate(head.date!) } }
          : {
              messageId: 'pastByCitation',
              data: { ...data, code: latest.code ?? latest.text, issued: printDate(issued.from) },
            }),
        at: task.evidence,
        terms: [limit, { label: name, value: null, at: task.evidence }],
      }
    }
  },
}

type DatedTask = Task & { readonly due: { readonly text: string; readonly to: string } }

const hasDay = (task: Task): task is DatedTask =>
  task.due?.to != null && task.due.to.length === 10 && findRecurrences(task.due.text).length === 0
