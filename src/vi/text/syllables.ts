import { remembered } from './remembered.ts'

/** Rimes without tone, by what may stand before them: c, g, ng before back vowels, k, gh, ngh before e ê i. */
const backRimes = `
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi om on ong ooc oong op ot
ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
u ua uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu
ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu`
const frontRimes = `
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu`
const rimesAfterQu = `
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât âu ây
e en eo et ê êch ên ênh êt êu ôc ơ ơi ơn ơt i ich in it iu y ych yên yêt yn ynh yt`
const rimesWithoutInitial = 'y yêm yên yêng yêt yêu êng'
const rimesOfGi = 'ê êc êm ên êng êp êt êu'

const listed = (text: string): readonly string[] => text.trim().split(/\s+/u)

const spellings: readonly (readonly [initials: string, rimes: string])[] = [
  ['b ch d đ h kh l m n nh p ph r s t th tr v x', backRimes + frontRimes],
  ['c g ng', backRimes],
  ['k gh ngh', frontRimes],
  ['g', 'i im in ip ich'],
  ['gi', `${backRimes} e em en eo ep et ${rimesOfGi}`],
  ['qu', rimesAfterQu],
  ['h k l m s t v', 'y'],
]

const withoutInitial = listed(`${backRimes} ${frontRimes} ${rimesWithoutInitial}`).filter((rime) => !/^iê/u.test(rime))

/** All written syllables, their tone mark taken off: about 3,000. */
const bases: ReadonlySet<string> = new Set([
  ...withoutInitial,
  ...spellings.flatMap(([initials, rimes]) =>
    listed(initials).flatMap((initial) => listed(rimes).map((rime) => initial + rime)),
  ),
])

const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/gu
const stopped = /(?:[ptc]|ch)$/u

/**
 * True for a word that can be a written Vietnamese syllable: initial × rime × tone, with the rules that k, gh, ngh stand
 * before e ê i y, and that a rime ending in p t c ch bears sắc or nặng. The place of the tone mark is free (hoà, hòa).
 * Most OCR errors are valid syllables: this tells encodings and foreign words, not spelling.
 */
export const isSyllable = remembered((word): boolean => {
  const letters = word.toLowerCase().normalize('NFD')
  const tones = letters.match(toneMark) ?? []
  const base = letters.replace(toneMark, '').normalize('NFC')
  if (tones.length > 1 || !bases.has(base)) return false
  return !stopped.test(base) || tones[0] === '\u0301' || tones[0] === '\u0323'
})

/** Words of two or more letters; Latin-1 signs count as letters, since legacy encodings write with them ("B¸o"). */
const words = /[\p{L}\p{M}\u00a1-\u00bf\u00d7\u00f7]{2,}/gu

/**
 * Share (0 to 1) of the words of `text` that are Vietnamese syllables; null for a text without words. Running text of an
 * office has 0.9 or more, the rest being abbreviations; English about 0.1.
 */
export function syllableRate(text: string): number | null {
  const found = text.match(words)
  return found && found.filter(isSyllable).length / found.length
}
