import { expect, test } from 'vitest'
import { documentOf } from '../../kit/document.ts'

const linesOf = (text: string) => documentOf(text).text.split('\n')

test('lines of a TCVN3 file that were in a font of capitals are capitals again', () => {
  const text = [
    'ñy ban nh©n d©n x· hßa b×nh',
    'céng hßa x· héi chñ nghÜa viÖt nam',
    '§éc lËp - Tù do - H¹nh phóc',
    '',
    'kÕ ho¹ch',
    'Ph¸t triÓn chuyÓn ®æi sè n¨m 2026',
    '',
    'II. môc tiªu, nhiÖm vô',
    'x· hoµn thµnh c¸c môc tiªu ®· ®Ò ra;',
    '- thñ tôc hµnh chÝnh',
    '',
    'TM. ñy ban nh©n d©n',
  ]
  expect(linesOf(text.join('\n'))).toEqual([
    'ỦY BAN NHÂN DÂN XÃ HÒA BÌNH',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'KẾ HOẠCH',
    'Phát triển chuyển đổi số năm 2026',
    'II. MỤC TIÊU, NHIỆM VỤ',
    'xã hoàn thành các mục tiêu đã đề ra;',
    '- thủ tục hành chính',
    'TM. ỦY BAN NHÂN DÂN',
  ])
})

test.each([
  ['without a head that shows it', 'môc tiªu, nhiÖm vô\nX· hoµn thµnh c¸c môc tiªu ®· ®Ò ra.', 'mục tiêu, nhiệm vụ'],
  ['in Unicode', 'kế hoạch\nPhát triển chuyển đổi số', 'kế hoạch'],
])('small letters stay %s', (_, text, first) => expect(linesOf(text)[0]).toBe(first))
