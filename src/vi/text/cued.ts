/**
 * A pattern and its cue: a plain one, without lookbehind or Unicode classes, of what every match holds. A text without the
 * cue, as most are, need not be searched.
 */
export interface Cued {
  readonly cue: RegExp
  readonly pattern: RegExp
}

/** The matches of the pattern, which is global. */
export const matchesOf = ({ cue, pattern }: Cued, form: string): readonly RegExpExecArray[] =>
  cue.test(form) ? [...form.matchAll(pattern)] : []
