import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalise } from '../../../src/vi/text/normalise.ts'

describe('normalise', () => {
  test.each([
    ['NFD', 'U\u0309y ban nha\u0302n da\u0302n', 'Ủy ban nhân dân'],
    [
      'tone typed before the circumflex',
      'câ\u0301p, ca\u0301\u0302p, ta\u0306\u0301t, ta\u0301\u0306t',
      'cấp, cấp, tắt, tắt',
    ],
    ['dot below and horn in any order', 'thu\u031bo\u031b\u0323ng thuo\u0323\u031bng', 'thượng thuợng'],
    ['spaces', 'a\u00a0b\u2009c\u3000d\te\nf', 'a b c d\te\nf'],
    ['line ends', 'a\r\nb\rc\u2028d\fe', 'a\nb\nc\nd\ne'],
    ['zero width, bidi and control characters', '\ufeffQ\u200bĐ\u200e-\u202aTT\u0007g\u2060', 'QĐ-TTg'],
    ['soft hyphen', 'thông\u00ad tin', 'thông tin'],
    ['dashes', 'NĐ – CP — ‑ − ‒ ―', 'NĐ - CP - - - - -'],
    ['eth and African d', 'QÐ-TTg, Ɖiều, ðiều, ɖiều', 'QĐ-TTg, Điều, điều, điều'],
    ['symbol fonts', '\uf0b7 một \uf02d hai \uf0b3 80%', '• một - hai ≥ 80%'],
    ['ligatures and full width', 'ﬁle １２', 'file 12'],
    ['quotes, case, fractions and units stay', '“TỔ” ‘m²’ ½', '“TỔ” ‘m²’ ½'],
    ['a mark after something invisible', 'ho\u200b\u0300a', 'hòa'],
    ['half a surrogate pair', 'a\ud800b', 'a\ufffdb'],
  ])('%s', (_, text, expected) => {
    expect(normalise(text)).toBe(expected)
  })

  test('is idempotent', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => normalise(normalise(text)) === normalise(text)))
  })

  test('leaves composed Vietnamese as it stands and composes what is decomposed to the same', () => {
    const letters = 'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậỹẶĐƯ 0123456789.,;:()/-“”‘’…\t\n'
    const text = fc.string({ unit: fc.constantFrom(...letters) })
    fc.assert(fc.property(text, (vietnamese) => normalise(vietnamese) === vietnamese))
    fc.assert(fc.property(text, (vietnamese) => normalise(vietnamese.normalize('NFD')) === vietnamese))
  })
})
