import { readFile } from 'node:fs/promises'
import { z } from 'zod'

/** The settings of a working folder, where no other file is named. */
export const configName = 'boctach.config.json'

const accepted = z.strictObject({
  /** SHA-256 of the document; left out for a finding over several documents. */
  document: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  /** Id of the rule, so that one that is switched off is not taken for one that finds nothing any more. */
  rule: z.string().optional(),
  fingerprint: z.string().min(1),
  reason: z.string().trim().min(1),
  author: z.string().trim().min(1),
  date: z.iso.date(),
})
/** A finding that someone answers for. */
export type Accepted = z.infer<typeof accepted>

const config = z.strictObject({
  /** E.g. `{ "number-style": "off", "numbering-gap": "error" }`. */
  rules: z.record(z.string(), z.enum(['off', 'error', 'warning', 'info'])).default({}),
  accepted: z.array(accepted).default([]),
})
export type Config = z.infer<typeof config>

/** `place` says where in the file, e.g. `rules.row-totl`; null where it is not JSON or cannot be read. */
export class ConfigError extends Error {
  readonly trouble: 'unreadable' | 'no-json' | 'no-sarif' | 'unknown-rule' | 'invalid'
  readonly path: string
  readonly place: string | null
  constructor(trouble: ConfigError['trouble'], path: string, place: string | null) {
    super(`${trouble}: ${path} ${place ?? ''}`.trimEnd())
    this.trouble = trouble
    this.path = path
    this.place = place
  }
}

/** The settings in a file; a file that is not there is empty unless it `must` be. Throws `ConfigError`. */
export async function readConfig(path: string, ruleIds: readonly string[], must: boolean): Promise<Config> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && !must) return '{}'
    throw new ConfigError('unreadable', path, null)
  })
  return parseConfig(text, path, ruleIds)
}

/** Throws `ConfigError`. */
export function parseConfig(text: string, path: string, ruleIds: readonly string[]): Config {
  const { success, data, error } = config.safeParse(jsonOf(text, path))
  if (!success) throw new ConfigError('invalid', path, placeOf(error.issues[0]!))
  const unknown = Object.keys(data.rules).find((id) => !ruleIds.includes(id))
  if (unknown !== undefined) throw new ConfigError('unknown-rule', path, unknown)
  return data
}

function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new ConfigError('no-json', path, null)
  }
}

const placeOf = (issue: z.core.$ZodIssue): string =>
  [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys : [])].join('.')

/** The settings with more accepted findings; one accepted again gets its new reason. Ordered, so that two people's changes merge. */
export function withAccepted(given: Config, more: readonly Accepted[]): Config {
  const key = ({ document = '', fingerprint }: Accepted): string => `${document} ${fingerprint}`
  const all = new Map([...given.accepted, ...more].map((entry) => [key(entry), entry]))
  return { ...given, accepted: [...all.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1)) }
}

export const configText = (given: Config): string => `${JSON.stringify(given, null, 2)}\n`
