import type { TaskFact } from './facts.ts'
import { joined, type Piece, piece } from './piece.ts'
import { paragraph } from './printed.ts'
import { filled, type Setting } from './setting.ts'
import { offices } from './words/bodies.ts'
import { taskNames } from './words/tasks.ts'

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** "Giao Phòng Kinh tế chủ trì, phối hợp với Công an xã rà soát …; hoàn thành trước ngày 30/6/2026." */
export function assignments(setting: Setting): Piece {
  const { random } = setting
  return joined(
    random.some(taskNames, random.int(1, 3)).map((name) => {
      const [lead, support] = random.some(offices, 2).map((office) => filled(office, setting))
      const due = filled(random.pick(['Quý II/{y}', 'tháng 9/{y}', 'trước ngày 30/6/{y}']), setting)
      const text = `Giao ${lead} chủ trì, phối hợp với ${support} ${lower(name)}, hoàn thành ${/^trước/.test(due) ? due : `trong ${due}`}.`
      const task: TaskFact = {
        no: '',
        name,
        lead: [lead!],
        support: [support!],
        due,
        source: 'prose',
        class: 'assignment',
        prefix: true,
      }
      return piece([paragraph(random.chance(0.5) ? `- ${text}` : text)], { tasks: [task] })
    }),
  )
}
