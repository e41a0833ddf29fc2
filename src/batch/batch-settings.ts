import type { Accepted } from '../config.ts'
import type { Settings } from '../pipeline.ts'

/** The settings of a batch: accepted findings name their document. */
export interface BatchSettings extends Omit<Settings, 'accepted'> {
  readonly accepted?: readonly Pick<Accepted, 'document' | 'fingerprint'>[]
}

/** What of them shapes this document, so that accepting a finding redoes no other. */
export const settingsOf = ({ accepted = [], ...all }: BatchSettings, document: string): Settings => ({
  ...all,
  accepted: accepted.filter((entry) => entry.document === document).map(({ fingerprint }) => fingerprint),
})
