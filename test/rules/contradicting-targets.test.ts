import { contradictingTargets } from '../../rules/contradicting-targets.ts'
import { plan } from '../kit/plan.ts'
import { ruleTester } from '../kit/rule-tester.ts'

const between = 'Các phòng chuyên môn chủ động phối hợp với các thôn, xóm tuyên truyền, hướng dẫn người dân. '.repeat(4)
const goals = (...paragraphs: readonly string[]): string =>
  plan({ body: ['II. MỤC TIÊU NĂM 2026', ...paragraphs].join(`\n\n${between}\n\n`) })

ruleTester(contradictingTargets, {
  valid: {
    'said twice alike': goals(
      'Phấn đấu 80% hồ sơ thủ tục hành chính được xử lý trực tuyến.',
      'Bảo đảm 80% hồ sơ thủ tục hành chính được xử lý trực tuyến.',
    ),
    'two things': goals(
      'Phấn đấu 80% hồ sơ thủ tục hành chính được xử lý trực tuyến.',
      'Phấn đấu 60% hồ sơ đất đai được số hóa.',
    ),
    'steps in one sentence': goals(
      'Phấn đấu 50% hồ sơ thủ tục hành chính được số hóa trong quý II; 80% hồ sơ thủ tục hành chính được số hóa trong quý IV.',
    ),
    'said three times, each in its place': goals(
      'Phấn đấu 80% hồ sơ thủ tục hành chính được xử lý trực tuyến.',
      'Phấn đấu 80% hồ sơ thủ tục hành chính được xử lý trực tuyến.',
      'Phấn đấu 80% hồ sơ thủ tục hành chính được xử lý trực tuyến.',
    ),
    'all of something else': goals(
      '- Số hóa ít nhất 30% tài liệu lưu trữ, tiến tới trang bị máy tính cho toàn bộ các thôn.',
    ),
    'all is 100 %': goals(
      '- Hoàn thành số hóa 100% tài liệu lưu trữ, bảo đảm toàn bộ công tác số hóa tài liệu lưu trữ.',
    ),
  },
  invalid: {
    'two figures in two places': {
      text: goals(
        'Phấn đấu 80% hồ sơ thủ tục hành chính được xử lý trực tuyến.',
        'Phấn đấu 70% hồ sơ thủ tục hành chính được xử lý trực tuyến.',
      ),
      findings: [{ messageId: 'figures', severity: 'info', data: { first: '80%', second: '70%' }, expected: null }],
    },
    'one figure, then another twice: told once': {
      text: goals(
        'Phấn đấu 80% hồ sơ thủ tục hành chính được xử lý trực tuyến.',
        'Phấn đấu 70% hồ sơ thủ tục hành chính được xử lý trực tuyến.',
        'Bảo đảm 70% hồ sơ thủ tục hành chính được xử lý trực tuyến.',
      ),
      findings: [{ messageId: 'figures', data: { first: '80%', second: '70%' } }],
    },
    'a part, and then the whole': {
      text: goals(
        '- Hoàn thành số hoá ít nhất 30% tài liệu lưu trữ lịch sử, tạo tiền đề hoàn thành toàn bộ công tác số hóa tài liệu lưu trữ trong năm 2026.',
      ),
      findings: [{ messageId: 'whole', severity: 'info', data: { figure: 'ít nhất 30%' } }],
    },
  },
})
