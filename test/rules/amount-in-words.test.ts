import { amountInWords } from '../../rules/amount-in-words.ts'
import { ruleTester } from '../kit/rule-tester.ts'

ruleTester(amountInWords, {
  valid: {
    'the same': 'Tổng kinh phí là 8.212 triệu đồng (Bằng chữ: Tám tỷ hai trăm mười hai triệu đồng chẵn).',
    'in southern words': 'Kinh phí: 495.600.000 đồng (bằng chữ: Bốn trăm chín mươi lăm triệu sáu trăm ngàn đồng)',
    'ambiguous digits': 'Tổng mức 2,355 tỷ đồng (Bằng chữ: Hai tỷ ba trăm năm mươi lăm triệu đồng).',
    'words in brackets without a label': 'Kinh phí 45.000.000 đồng (Bốn mươi lăm triệu đồng).',
    'left for a hand to fill': 'Kinh phí: …… đồng (Bằng chữ: ……)',
    'words of another amount': 'Kinh phí 45 triệu đồng. Xã hội hóa được hai mươi triệu đồng.',
  },
  invalid: {
    'one word': {
      text: 'Tổng kinh phí là 8.212 triệu đồng (Bằng chữ: Tám tỷ hai trăm hai mươi mốt triệu đồng).',
      findings: [
        {
          messageId: 'differs',
          severity: 'error',
          expected: '8221000000',
          actual: '8212000000',
          difference: '-9000000',
        },
      ],
    },
    'below the total of a table': {
      text: 'Đơn vị tính: đồng\nTT\tNội dung\tThành tiền\n1\tMáy in\t5.000.000\n2\tMáy quét\t7.000.000\n\tTổng cộng\t12.000.000\n\nBằng chữ: Mười hai triệu năm trăm nghìn đồng.',
      findings: [{ messageId: 'differs', expected: '12500000', actual: '12000000' }],
    },
    'words that are none': {
      text: 'Kinh phí: 45.000.000 đồng (Bằng chữ: Bôn mưoi lăm trieeu đồng)',
      findings: [{ messageId: 'unreadable', severity: 'info', verdict: 'cannot-check' }],
    },
  },
})
