import { expect, test } from 'vitest'
import { isSyllable, syllableRate } from '../../../src/vi/text/syllables.ts'

const syllables = `Cộng hoà hòa xã hội chủ nghĩa Việt Nam ỦY BAN uỷ nhân dân phường quyết định quốc quý quỹ quỳnh quyền quản quần
  gì giếng giết gìn giao giữa già giỏi nghiêng nghề ngoặc ngành khuỷu khuya khoẻ thuở xoong boong yêu yếu ý yên ỉa
  ươm ướp rượu hươu tuýp tuần tuyết chuyển huyện nguyễn nguyên đột xuất tích lịch sách thuộc thực ký kỹ tỷ lý mỹ hy
  oanh oách loắt choắt khuếch uể oải ao ấm`
const others = `cac cap thich CNTT UBND Krông Kạnn ngế nghà kà ce gé ghà qá wifi zalo facebook jun được2 điề thìch các̀ tìếnǵ
  B¸o tµi chÝnh iêu iên byt huýnhh đ v nh`

test.each(syllables.split(/\s+/u))('%s is a syllable', (word) => {
  expect(isSyllable(word)).toBe(true)
})

test.each(others.split(/\s+/u))('%s is none', (word) => {
  expect(isSyllable(word)).toBe(false)
})

test.each([
  ['Báo cáo kết quả thực hiện nhiệm vụ phát triển khoa học, công nghệ năm 2025', 1],
  ['B¸o c¸o kÕt qu¶ thùc hiÖn nhiÖm vô', 0.125],
  ['This report describes results of our pilot', 0],
  ['', null],
  ['2.355 - 12/2025', null],
])('share of syllables: %s', (text, rate) => {
  expect(syllableRate(text)).toBe(rate)
})
