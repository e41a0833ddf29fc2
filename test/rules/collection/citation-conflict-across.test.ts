import { citationConflictAcross } from '../../../rules/collection/citation-conflict-across.ts'
import { collectionTester, mentionsOf } from '../../kit/collection-tester.ts'

const named = { series: 'ủy ban nhân dân bắc ninh', seriesBy: 'named' } as const
const ofParty = { ...named, series: 'tỉnh ủy bắc ninh', party: true } as const
const scanned = { documents: 2, digital: 0 }

collectionTester(citationConflictAcross, {
  valid: {
    'one date': { mentions: mentionsOf('57-NQ/TW', { '2024-12-22': 40 }) },
    'numbers begin anew each year': { mentions: mentionsOf('03/NQ-CP', { '2025-01-09': 3, '2026-01-08': 2 }) },
    'a province that began anew on 01/7/2025': {
      mentions: mentionsOf('34/KH-UBND', { '2025-02-10': 3, '2025-08-07': 2 }, named),
    },
    'a party body with a congress in between': {
      mentions: mentionsOf('07-KH/TU', { '2025-07-25': 3, '2025-11-03': 2 }, ofParty),
    },
    'the first resolutions of two years, on one day': {
      mentions: mentionsOf('01/NQ-CP', { '2025-01-08': 3, '2026-01-08': 2 }),
    },
    'a name that stands for two bodies': {
      mentions: mentionsOf('34/KH-UBND', { '2025-08-07': 7, '2025-09-15': 4 }, named),
    },
    'two dates in one document alone': {
      mentions: mentionsOf('749/QĐ-TTg', { '2020-06-03': 1, '2020-03-06': 1 }).map((mention) => ({
        ...mention,
        paper: { ...mention.paper, document: 'one' },
      })),
    },
  },
  invalid: {
    'two months of one year': {
      mentions: mentionsOf('57-NQ/TW', { '2024-11-22': 1, '2024-12-22': 11 }),
      finding: {
        messageId: 'dates',
        severity: 'error',
        data: { code: '57-NQ/TW', dates: '22/12/2024 (11 tài liệu); 22/11/2024 (1 tài liệu)' },
        en: '57-NQ/TW is cited with different dates: 22/12/2024 (11 documents); 22/11/2024 (1 document).',
      },
    },
    'two days of one year': {
      mentions: mentionsOf('71/NQ-CP', { '2025-04-01': 5, '2025-05-13': 1 }),
      finding: { messageId: 'dates', severity: 'error' },
    },
    'only the year is another': {
      mentions: mentionsOf('57-NQ/TW', { '2024-12-22': 3, '2025-12-22': 1 }),
      finding: { messageId: 'dates' },
    },
    'a normative number has one date ever': {
      mentions: mentionsOf('42/2022/NĐ-CP', { '2022-06-24': 4, '2021-05-20': 1 }, { codeYear: 2022 }),
      finding: { messageId: 'dates' },
    },
    'of two years only the one': {
      mentions: mentionsOf('04/TB-VPCP', { '2023-03-26': 2, '2026-05-25': 1, '2026-11-05': 1 }),
      finding: { messageId: 'dates', data: { dates: '25/5/2026 (1 tài liệu); 05/11/2026 (1 tài liệu)' } },
    },
    'a body told by its name': {
      mentions: mentionsOf('34/KH-UBND', { '2025-08-07': 3, '2025-09-15': 1 }, named),
      finding: { messageId: 'dates', severity: 'warning' },
    },
    'a slip of the new province across its beginning': {
      mentions: mentionsOf('34/KH-UBND', { '2025-08-07': 3, '2025-06-07': 1 }, named),
      finding: { messageId: 'dates', severity: 'warning' },
    },
    'only scans say the other date': {
      mentions: mentionsOf('71/NQ-CP', { '2025-04-01': 5, '2025-05-13': scanned }),
      finding: { messageId: 'dates', severity: 'warning' },
    },
    'a digit that recognition mixes up': {
      mentions: mentionsOf('57-NQ/TW', { '2024-12-22': 5, '2024-12-27': scanned }),
      finding: { messageId: 'dates', severity: 'info' },
    },
  },
})
