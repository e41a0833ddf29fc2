import PQueue from 'p-queue'
import { ReadError } from '../model/reason.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { Failure, Input } from './inputs.ts'

/** An input with its content's hash, or why there is none. */
export type SurveyedFile = HashedFile | UnhashedFile

export interface HashedFile {
  readonly input: Input
  /** SHA-256 of the bytes. */
  readonly document: string
  readonly bytes: number
}

interface UnhashedFile {
  readonly input: Input
  readonly failure: Failure
}

export const isHashed = (file: SurveyedFile): file is HashedFile => 'document' in file

/** Hashes the inputs, a few at a time; the order stays. Once the signal aborts the rest is left out. */
export async function survey(inputs: readonly Input[], signal: AbortSignal): Promise<readonly SurveyedFile[]> {
  const queue = new PQueue({ concurrency: 4 })
  const surveyed = await queue.addAll(inputs.map((input) => async () => (signal.aborted ? null : surveyedFile(input))))
  return surveyed.filter((file) => file !== null)
}

async function surveyedFile(input: Input): Promise<SurveyedFile> {
  try {
    return { input, ...(await fingerprintOf(input.source)) }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    return { input, failure: { name: input.name, reason: error.reason, detail: error.detail } }
  }
}
