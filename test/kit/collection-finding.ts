import type { CollectionFinding, DocumentRecord } from '../../src/model/record.ts'

/** A made-up finding between two documents, valid for the database. */
export const collectionFindingOf = (...records: readonly DocumentRecord[]): CollectionFinding => ({
  id: 'x1',
  rule: 'citation-conflict-across',
  severity: 'error',
  messageId: 'dates',
  data: { code: '57-NQ/TW' },
  vi: '57-NQ/TW được các tài liệu viện dẫn với ngày ban hành khác nhau.',
  en: '57-NQ/TW is cited with different dates.',
  sides: records.map(({ document }, index) => ({
    document: document.id,
    name: document.name,
    label: 'Nghị quyết số 57-NQ/TW',
    value: `2024-12-2${index}`,
    unit: null,
    evidence: { page: 1, box: [10, 20, 30.5, 40], quote: '57-NQ/TW', start: 60, end: 68 },
  })),
  fingerprint: 'acc0000000000000',
  status: 'open',
})
