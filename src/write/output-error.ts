/** Why nothing can be written at all; unlike a `ReadError` it ends the run. */
export type OutputTrouble =
  | 'unwritable'
  | 'busy'
  | 'foreign-database'
  | 'older-database'
  | 'newer-database'
  | 'no-database'

export class OutputError extends Error {
  readonly trouble: OutputTrouble
  readonly path: string
  readonly detail: string | null
  constructor(trouble: OutputTrouble, path: string, cause?: unknown) {
    const detail = cause instanceof Error ? cause.message : null
    super(`${trouble}: ${path}${detail === null ? '' : ` (${detail})`}`, { cause })
    this.name = 'OutputError'
    this.trouble = trouble
    this.path = path
    this.detail = detail
  }
}
