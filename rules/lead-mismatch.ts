import { itemTitle } from '../src/audit/prose/record-terms.ts'
import { shortened } from '../src/audit/sums/sum-report.ts'
import type { Check, CheckContext, Rule } from '../src/check.ts'
import type { Indicator, Task } from '../src/model/record.ts'
import type { Span } from '../src/model/span.ts'
import { splitBodies } from '../src/vi/bodies/agencies.ts'
import { agencyKey, isOffice } from '../src/vi/bodies/agency-key.ts'
import { compareTo } from '../src/vi/text/likeness.ts'
import { phrase } from '../src/vi/text/pattern.ts'
import { foldKey, searchForm } from '../src/vi/text/search-form.ts'

/**
 * Who leads a task in the list of tasks is who is charged with it in the text, and every office that leads a task or owns
 * a target has a paragraph of duties, and the other way round. For information: duties are worded more widely than tasks,
 * so only a task whose whole subject another office's duty names is told, and nothing of those who only co-operate.
 */
export const leadMismatch: Rule = {
  id: 'lead-mismatch',
  title: { vi: 'Cơ quan chủ trì thống nhất', en: 'One lead for one task' },
  severity: 'info',
  messages: {
    leads: {
      vi: 'Nhiệm vụ “{task}” giao {listed} chủ trì, nhưng phần tổ chức thực hiện giao nội dung này cho {charged} (“{duty}”).',
      en: 'Task “{task}” is led by {listed}, but elsewhere its subject is the duty of {charged} (“{duty}”).',
    },
    withoutDuty: {
      vi: '{office} được giao nhiệm vụ hoặc chỉ tiêu trong bảng nhưng phần tổ chức thực hiện không nêu trách nhiệm.',
      en: '{office} has tasks or targets in the tables but no paragraph of duties.',
    },
    withoutTask: {
      vi: '{office} có trách nhiệm ở phần tổ chức thực hiện nhưng không chủ trì nhiệm vụ, chỉ tiêu nào trong bảng.',
      en: '{office} has a paragraph of duties but leads no task or target in the tables.',
    },
  },
  *check({ records }: CheckContext): Iterable<Check> {
    const listed = records.tasks.filter(({ source }) => source !== 'prose')
    const duties = records.tasks.filter(({ source, lead }) => source === 'prose' && lead.length > 0)
    const dutiesOn = sameSubject(duties)
    for (const task of listed.filter(({ lead }) => lead.length > 0)) {
      const other = dutiesOn(task).find((duty) => !shareBody(task, duty))
      if (other === undefined) yield { verdict: 'holds', table: null }
      else yield contradiction(task, other)
    }
    const charged = officesOf(duties)
    const owning = officesOf(listed, records.indicators)
    if (charged.size < fewestOffices || owning.size < fewestOffices) return
    for (const [key, office] of owning)
      yield charged.has(key) ? { verdict: 'holds', table: null } : absence('withoutDuty', office)
    for (const [key, office] of charged) if (!owning.has(key)) yield absence('withoutTask', office)
  },
}

/** Fewer offices are no full list of who does what. */
const fewestOffices = 3

/** Words with which tasks begin and that say nothing of their subject. */
const generic = new RegExp(
  phrase(
    ...['phối hợp', 'chủ trì', 'tham mưu', 'triển khai', 'thực hiện', 'tổ chức', 'nhiệm vụ', 'bảo đảm', 'đảm bảo'],
    ...['tăng cường', 'đẩy mạnh', 'nâng cao', 'giải pháp', 'nội dung', 'hoạt động', 'xây dựng', 'hiệu quả'],
    ...['trên địa bàn', 'xã', 'phường', 'cấp xã', 'kế hoạch'],
  ),
  'gu',
)
const subjectOf = ({ name }: Task): string => searchForm(name).replace(generic, ' ')
const helping = new RegExp(`^${phrase('phối hợp', 'tham gia', 'vận động', 'tuyên truyền', 'hỗ trợ', 'giám sát')}`, 'u')
const fewestWords = 5

/** The duties, in their order, that hold the whole subject of a task and are more than to help with it, or that are that task. */
function sameSubject(duties: readonly Task[]): (task: Task) => readonly Task[] {
  const alike = compareTo(duties, ({ name }) => name)
  const order = new Map(duties.map((duty, index) => [duty, index]))
  const helps = new Set(duties.filter(({ name }) => helping.test(searchForm(name))))
  return (task) => {
    const subject = subjectOf(task)
    const isTold = foldKey(subject).split(' ').length >= fewestWords
    const same = alike(task.name).filter(({ likeness }) => likeness >= 0.9)
    const holding = isTold ? alike(subject).filter(({ item, held }) => held >= 0.85 && !helps.has(item)) : []
    const found = new Set([...same, ...holding].map(({ item }) => item))
    return [...found].sort((a, b) => order.get(a)! - order.get(b)!)
  }
}

const shareBody = (task: Task, duty: Task): boolean => {
  const keys = new Set([...task.lead, ...task.support].map(agencyKey))
  return (
    task.lead.some((body) => !isOffice(body)) || duty.lead.some((body) => keys.has(agencyKey(body)) || !isOffice(body))
  )
}

function contradiction(task: Task, duty: Task): Check {
  return {
    verdict: 'fails',
    table: null,
    messageId: 'leads',
    data: {
      task: itemTitle(task),
      listed: task.lead.join(', '),
      charged: duty.lead.join(', '),
      duty: shortened(duty.name),
    },
    at: [...task.evidence, ...duty.evidence],
    terms: [task, duty].map(({ name, lead, evidence }) => ({
      label: `${lead.join(', ')}: ${name}`,
      value: null,
      at: evidence,
    })),
  }
}

interface Office {
  readonly name: string
  readonly at: readonly Span[]
}

/** The offices that lead tasks or own targets, each where it first does. */
function officesOf(tasks: readonly Task[], indicators: readonly Indicator[] = []): ReadonlyMap<string, Office> {
  const named = [
    ...tasks.flatMap(({ lead, evidence }) => lead.map((name) => ({ name, at: evidence }))),
    ...indicators.flatMap(({ owner, evidence }) =>
      owner === null ? [] : splitBodies(owner).map((name) => ({ name, at: evidence })),
    ),
  ]
  const offices = Map.groupBy(
    named.filter(({ name }) => isOffice(name)),
    ({ name }) => agencyKey(name),
  )
  return new Map([...offices].map(([key, [first]]) => [key, first!]))
}

const absence = (messageId: string, { name, at }: Office): Check => ({
  verdict: 'fails',
  table: null,
  messageId,
  data: { office: name },
  at,
  terms: [{ label: name, value: null, at }],
})
