const body =
  '(?:Phòng|Văn phòng|Trung tâm|Công an|Trạm Y tế|Ban Chỉ huy|Sở|Ban|Tổ|Đoàn Thanh niên|Hội)\\s[\\p{L}\\p{M} -]{2,60}?(?:,\\s\\p{Lu}[\\p{L}\\p{M} ]{2,30}?)?'

/** "Giao Phòng Kinh tế …", "Phòng Văn hóa - Xã hội chủ trì …", "Chủ trì: Công an xã", "3. Trung tâm Phục vụ hành chính công" before a colon. */
const charged = [
  new RegExp(
    `(?<![\\p{L}])[Gg]iao\\s(?<body>${body})(?=\\s(?:chủ trì|phối hợp|tham mưu|thực hiện|triển khai|có trách nhiệm|hướng dẫn|tổ chức|theo dõi|bảo đảm|đảm bảo)(?![\\p{L}])|[,:;.])`,
    'u',
  ),
  new RegExp(`(?<![\\p{L}])(?<body>${body})\\s(?=(?:chủ trì|có trách nhiệm|chịu trách nhiệm)(?![\\p{L}]))`, 'u'),
  new RegExp(
    `(?:[Cc]hủ trì|[Cc]ơ quan thực hiện|[Đđ]ơn vị thực hiện|[Pp]hụ trách):\\s(?<body>${body})(?=[;.)]|$)`,
    'u',
  ),
  new RegExp(`^(?:[-+•]|\\d{1,2}[.)])?\\s*(?<body>${body})$`, 'u'),
]

/** The body that a sentence charges with what it states; null where it names none. */
export const ownerIn = (sentence: string): string | null =>
  charged.map((pattern) => pattern.exec(sentence)?.groups?.body).find((found) => found !== undefined) ?? null
