import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeLegacyWords } from '../../../src/vi/text/legacy.ts'

/** Running text in one font; undefined where nothing is decoded. */
function decodeIn(font: string, text: string): string | undefined {
  const words = [...text.matchAll(/\S+/gu)].map(([word]) => ({ text: word, font }))
  const shown = decodeLegacyWords(words)?.values()
  return shown && text.replace(/\S+/gu, () => shown.next().value!)
}

const decodeLegacy = (text: string): string => decodeIn('', text) ?? text

describe('legacy text is found by what it says', () => {
  test.each([
    ['B¸o c¸o tµi chÝnh', 'Báo cáo tài chính'],
    ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['§éc lËp', 'Độc lập'],
    ['QuyÕt ®Þnh sè 193/2001/Q§-TTg ngµy 20/12/2001', 'Quyết định số 193/2001/QĐ-TTg ngày 20/12/2001'],
    ['Uû ban nh\u00adng n\u00adíc', 'Uỷ ban nhưng nước'],
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA'],
    ['Phöông aùn söû duïng ñaát ôû', 'Phương án sử dụng đất ở'],
    ['\uf0a7\uf0e9\uf063 \uf06c\uf0cb\uf070 \uf048\uf0b9\uf06e\uf068', 'Độc lập Hạnh'],
  ])('%s', (text, expected) => {
    expect(decodeLegacy(text)).toBe(expected)
  })
})

describe('Unicode stays', () => {
  test.each([
    'Ủy ban nhân dân xã báo cáo kết quả thực hiện nhiệm vụ',
    'báo cáo là cá, hoá, khoá, thuý, nhà, à, ô tô',
    'diện tích 15 m², nồng độ 15µg, © 2025, ±5°C, khoản 1 § 2',
    '· Một việc · Hai việc',
    '«Bình dân học vụ số» và «Tổ công nghệ số»',
    'Nhà thầu Citroën, Müller và Señor Muñoz đã ký',
    'La société générale a été fondée à côté du château près de la forêt',
    'El niño pequeño compró muñecas en España por la mañana',
    'Die Prüfung für größere Häuser wäre schön, aber möglich müßte sie sein',
    'Krông Pắk, Đắk Lắk, Ea H’leo, M’Drắk, Bắc Kạn',
    'GDP growth of 15% was reported in Q3 – Q4',
    'Quyết định số 749/QÐ-TTg của Thủ tướng Chính phủ',
    'phöng chống dịch bệnh, âm thanh và hình ảnh',
    '',
  ])('%s', (text) => {
    expect(decodeLegacy(text)).toBe(text)
    expect(decodeIn('.VnTime', text) ?? text).toBe(text)
  })
})

describe('mixed documents', () => {
  test('one legacy line inside a Unicode document', () => {
    const before = 'Ủy ban nhân dân xã Kiến Thụy báo cáo như sau'
    const after = 'Thực hiện Nghị quyết của Bộ Chính trị'
    expect(decodeLegacy(`${before}\nKÕt qu¶ thùc hiÖn n¨m 2025\n${after}`)).toBe(
      `${before}\nKết quả thực hiện năm 2025\n${after}`,
    )
  })

  test('a Unicode line inside a legacy document', () => {
    expect(decodeLegacy('KÕt qu¶ thùc hiÖn chuyển đổi số trên địa bàn tØnh B¾c Ninh n¨m 2025')).toBe(
      'Kết quả thực hiện chuyển đổi số trên địa bàn tỉnh Bắc Ninh năm 2025',
    )
  })

  test('a word that could be either goes with its neighbours', () => {
    expect(decodeLegacy('sè')).toBe('sè')
    expect(decodeLegacy('B¸o c¸o sè liÖu')).toBe('Báo cáo số liệu')
  })

  test('the font tips the balance for a short text, but does not force it', () => {
    expect(decodeIn('', 'Th¸ng')).toBeUndefined()
    expect(decodeIn('.VnTime', 'Th¸ng')).toBe('Tháng')
    expect(decodeIn('VNI-Times', 'Thaùng')).toBe('Tháng')
    expect(decodeIn('.VnTime', 'Tháng')).toBeUndefined()
  })

  test('bullets among legacy text stay bullets', () => {
    const words = [
      { text: '§', font: 'Wingdings' },
      { text: '\uf0b7', font: '' },
      ...['B¸o', 'c¸o', 'n¨m'].map((text) => ({ text, font: '.VnTime' })),
    ]
    expect(decodeLegacyWords(words)).toEqual(['§', '\uf0b7', 'Báo', 'cáo', 'năm'])
  })

  test('words in a capital font come out in capitals', () => {
    const words = [
      { text: 'b¸o', font: '.VnTimeH' },
      { text: 'c¸o', font: '.VnTimeH' },
      { text: 'n¨m', font: '.VnTime' },
    ]
    expect(decodeLegacyWords(words)).toEqual(['BÁO', 'CÁO', 'năm'])
  })
})

// Stock phrases of administrative papers; the encoders below are for this test only.
const phrases = [
  'căn cứ quyết định của thủ tướng chính phủ',
  'triển khai thực hiện nhiệm vụ phát triển kinh tế xã hội',
  'phấn đấu hoàn thành vượt mức kế hoạch được giao',
  'giữ vững quốc phòng an ninh trật tự an toàn xã hội',
  'nguồn vốn đầu tư xây dựng cơ sở hạ tầng kỹ thuật',
]
const tcvn3Bytes = 'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ'
const letters = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ'
const toTcvn3 = (text: string): string => text.replace(/[^ a-z]/gu, (letter) => tcvn3Bytes[letters.indexOf(letter)]!)

test('TCVN3 and back, in whatever order the phrases stand', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...phrases), { minLength: 1 }), (chosen) => {
      const text = chosen.join(' ')
      expect(decodeLegacy(toTcvn3(text))).toBe(text)
    }),
  )
})

test('gives one word back for each, whatever the text', () => {
  const word = fc.record({ text: fc.string({ unit: 'binary' }), font: fc.constantFrom('', '.VnTimeH', 'VNI-Times') })
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(decodeLegacyWords(words) ?? words).toHaveLength(words.length)
    }),
  )
})

test('time grows with the length of the text', () => {
  const words = Array.from({ length: 20_000 }, (_, i) => ({ text: `B¸o${i}`, font: '' }))
  expect(decodeLegacyWords(words)).toHaveLength(20_000)
})
