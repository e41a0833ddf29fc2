import { shortened } from '../../src/audit/sums/sum-report.ts'
import type { CollectionFigure, CollectionRule, CollectionVerdict, FigurePair } from '../../src/check-collection.ts'
import { inBoth } from '../../src/model/wording.ts'
import { countedFigures, figuresOf, isScaled, pairSides, paperName, readsAlike } from './pairs.ts'

/**
 * A commune that sends a report or plan of one subject and year again says what has changed. Two that differ without the
 * later naming the earlier as replaced are a warning; where it does ("thay thế Kế hoạch số 62/KH-UBND") the changed figures
 * are told for information. Two files of one number and date ought to be the same: other figures in them are a warning,
 * and a note where one is a scan. A report without a period in its title is of its day, and another day's is another.
 * Factors of a thousand are told by unit-slip-across. Not checked: what only one of them says.
 *
 * @example "Kế hoạch … năm 2026" of March with 2.355 triệu đồng, of May with 2.535 triệu đồng
 */
export const restatedReport: CollectionRule = {
  id: 'restated-report',
  title: { vi: 'Báo cáo gửi lại ghi cùng số liệu', en: 'A report sent again has the same figures' },
  severity: 'warning',
  messages: {
    restated: {
      vi: '{issuer} gửi hai lần “{title}” với {count} khác nhau, không nêu là thay thế: {first} và {second}. {figures}',
      en: '{issuer} sent “{title}” twice with {count} not the same, without saying that the one replaces the other: {first} and {second}. {figures}',
    },
    replaced: {
      vi: '{issuer}: {second} thay thế hoặc sửa đổi {first}; {count} thay đổi. {figures}',
      en: '{issuer}: {second} replaces or amends {first}; {count} changed. {figures}',
    },
    copies: {
      vi: '{issuer}: hai bản của cùng một văn bản ghi {count} khác nhau: {first} và {second}. {figures}',
      en: '{issuer}: two copies of one document have {count} not the same: {first} and {second}. {figures}',
    },
  },
  checks: {
    *reports(pairs): Iterable<CollectionVerdict> {
      const changed = pairs.filter((pair) => !readsAlike(pair) && !isScaled(pair))
      const [{ first, second }] = pairs as [FigurePair]
      if (changed.length === 0) {
        yield { verdict: 'holds' }
        return
      }
      const messageId = relationOf(first, second)
      // Read from pictures, two copies of one document always differ somewhere.
      const scanned = [first, second].some(({ paper }) => paper.reading !== 'digital')
      yield {
        verdict: 'fails',
        messageId,
        ...(messageId === 'replaced' || (messageId === 'copies' && scanned) ? { severity: 'info' as const } : {}),
        data: {
          issuer: second.paper.issuer,
          first: paperName(first.paper),
          second: paperName(second.paper),
          title: shortened(second.paper.title ?? ''),
          count: countedFigures(changed.length),
          figures: inBoth((language) => figuresOf(changed, language)),
        },
        sides: pairSides(changed),
        identity: [
          first.paper.document,
          second.paper.document,
          ...changed.flatMap((pair) => [pair.first.label, pair.first.value, pair.second.value]),
        ],
      }
    },
  },
}

type Relation = 'restated' | 'replaced' | 'copies'

function relationOf({ paper: first }: CollectionFigure, { paper: second }: CollectionFigure): Relation {
  const amends = /thay thế|điều chỉnh|sửa đổi|bổ sung/iu
  if (first.code === second.code && first.date === second.date) return 'copies'
  if (first.code !== null && second.replaces.includes(first.code)) return 'replaced'
  if (second.code !== null && first.replaces.includes(second.code)) return 'replaced'
  return [first, second].some(({ title }) => title !== null && amends.test(title)) ? 'replaced' : 'restated'
}
