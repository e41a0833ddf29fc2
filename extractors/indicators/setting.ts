import type { ExtractContext } from '../../src/extract.ts'
import type { Section } from '../../src/model/document.ts'
import type { HeadDraft } from '../../src/model/draft.ts'
import { chainFrom } from '../../src/model/sections-over.ts'
import { searchForm } from '../../src/vi/text/search-form.ts'
import { headingTense, type Tense } from '../../src/vi/time/tense.ts'
import { periodText } from './period.ts'

/** What the place of a figure says about it. */
export interface Setting {
  /** By the headings, or null where they do not tell. */
  readonly tense: Tense | null
  readonly period: string | null
  readonly group: string | null
  readonly owner: string | null
}

/** The document's kind and years, on which figures fall back. */
export interface Background {
  readonly tense: Tense
  readonly years: readonly number[]
  /** Year for time phrases without one. */
  readonly year: number | null
  /** The time that the title names, where it is within the document's one year: "6 tháng đầu năm 2026". */
  readonly period: string | null
}

/** Reports tell what was reached; plans, programmes, decisions and resolutions what is aimed at. */
export function backgroundOf({ found: { head } }: ExtractContext): Background {
  const years = head?.years ?? []
  const year = years[0] ?? null
  const titled = periodText(head?.title ?? '', year)
  const within = years.length === 1 && titled?.startsWith(String(year)) === true && !/^\d{4}-\d{4}$/u.test(titled)
  return {
    tense: head?.kind === 'BC' ? 'result' : (letterTense(head) ?? 'target'),
    years,
    year,
    period: within ? titled : years.length === 1 ? String(year) : null,
  }
}

/** A letter, which has no kind, tells by its subject: "V/v báo cáo kết quả chuyển đổi số". */
const letterTense = (head: HeadDraft | undefined): Tense | null =>
  head === undefined || head.kind !== null ? null : headingTense([head.title ?? ''])

/** What the headings from the outermost to a section say, for any section of the document; each is read once. */
export function settingsOf({ sections }: ExtractContext, background: Background): SettingOf {
  const known = new Map<Section | null, Setting>()
  return (section) => {
    const setting = known.get(section) ?? settingUnder(chainFrom(sections, section).toReversed(), background)
    known.set(section, setting)
    return setting
  }
}

export type SettingOf = (section: Section | null) => Setting

function settingUnder(chain: readonly Section[], background: Background): Setting {
  const titles = chain.map(({ title }) => title)
  const innermost = titles.at(-1) ?? null
  return {
    tense: headingTense(titles),
    period: titles.reduceRight<string | null>((found, title) => found ?? periodText(title, background.year), null),
    group: innermost === null || isGeneric(innermost) ? null : innermost,
    owner: innermost !== null && isBody(innermost) ? innermost : null,
  }
}

/** Headings that name a part of the document and no field of work. */
const isGeneric = (title: string): boolean =>
  /^(?:(?:các|một số|những)\s)?(?:mục tiêu|mục đích|yêu cầu|chỉ tiêu|kết quả|kế hoạch|nhiệm vụ|giải pháp|đánh giá|tình hình|phương hướng|dự toán|cơ sở|phụ lục|tổ chức thực hiện|biểu|nội dung|điều)(?![\p{L}])/u.test(
    searchForm(title),
  ) || isBody(title)

/** "Phòng Văn hóa - Xã hội": a part of the document that says what one body has to do. */
const isBody = (title: string): boolean =>
  /^(?:(?:các\s)?(?:phòng|văn phòng|trung tâm|công an|trạm y tế|ban chỉ huy quân sự|ủy ban mặt trận|tổ(?! chức)|các tổ(?! chức)|sở|ban)\s|đề nghị\s)/u.test(
    searchForm(title),
  )

/** The time of the document; of several years the first for results, the last for targets. */
export function periodOf({ years, tense, period }: Background, kind: Tense): string | null {
  if (years.length > 1) return String(kind === 'result' ? years[0] : years.at(-1))
  return kind === tense ? period : null
}

/** Before the first year that the document is about there are results, after the last one targets. */
export function timeTense(period: string | null, { years }: Background): Tense | null {
  if (period === null || years.length === 0) return null
  const last = Number(/(\d{4})(?:-\d{2}(?:-\d{2})?)?$/u.exec(period)?.[1])
  if (last < Math.min(...years)) return 'result'
  return last > Math.max(...years) ? 'target' : null
}
