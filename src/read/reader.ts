import type { RawDocument } from '../model/raw.ts'
import type { Result } from '../model/result.ts'

export interface ReadOptions {
  readonly password: string | null
}

/** One file format: bytes to raw document. Throws `ReadError` for a file it cannot use; what it does not understand is a message. */
export interface Reader {
  /** True when the bytes are this reader's format, whatever the file is called. */
  accepts(bytes: Uint8Array): boolean
  read(bytes: Uint8Array, options: ReadOptions): Promise<Result<RawDocument>>
}
