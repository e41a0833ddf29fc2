import type { Wording } from './wording.ts'

const forOffice: Wording = {
  vi: 'tệp Word đời cũ hoặc OpenDocument (.doc, .rtf, .odt), cần LibreOffice (lệnh soffice) để đọc; hãy cài LibreOffice rồi chạy boctach retry, hoặc mở bằng Word và lưu thành DOCX',
  en: 'an old Word or an OpenDocument file (.doc, .rtf, .odt), which needs LibreOffice (the command soffice); install it and run boctach retry, or save the file as DOCX',
}
const openDocument: Wording = {
  vi: 'tệp OpenDocument không phải văn bản (.ods, .odp); hãy in ra PDF',
  en: 'an OpenDocument file that is no text (.ods, .odp); print it to PDF',
}
const workbook: Wording = {
  vi: 'bảng tính (.xls, .xlsx), không phải văn bản; nếu là phụ lục hãy in ra PDF rồi để cạnh văn bản chính',
  en: 'a workbook (.xls, .xlsx), not a document; if it is an annex, print it to PDF and put it beside the main document',
}
const slides: Wording = {
  vi: 'tệp trình chiếu (.ppt, .pptx), không phải văn bản; hãy bỏ tệp này ra hoặc in ra PDF',
  en: 'slides (.ppt, .pptx), not a document; leave the file out or print it to PDF',
}
const packed: Wording = {
  vi: 'tệp nén chứa nhiều tệp (.zip, .rar, .7z…); hãy giải nén rồi chạy lại trên thư mục đó',
  en: 'an archive of files (.zip, .rar, .7z …); unpack it and run again on that folder',
}
const webPage: Wording = {
  vi: 'trang web (HTML), không phải tệp văn bản; hãy in ra PDF hoặc lưu thành DOCX',
  en: 'a web page (HTML), not a document file; print it to PDF or save it as DOCX',
}
const mail: Wording = {
  vi: 'thư điện tử (.eml, .msg); hãy lưu tệp đính kèm ra rồi chạy lại',
  en: 'an e-mail (.eml, .msg); save its attachments and run again on them',
}
const picture: Wording = {
  vi: 'định dạng ảnh chưa đọc được; hãy chuyển sang PNG, JPEG, TIFF hoặc PDF',
  en: 'a picture format that cannot be read; convert it to PNG, JPEG, TIFF or PDF',
}

/** Formats without a reader, by the `detail` of their refusal: what such a file is and what to do with it. */
export const unreadFormats: Readonly<Record<string, Wording>> = {
  '.doc': forOffice,
  RTF: forOffice,
  '.odt': forOffice,
  OpenDocument: openDocument,
  '.xls': workbook,
  XLSX: workbook,
  '.ppt': slides,
  PPTX: slides,
  'zip of documents': packed,
  RAR: packed,
  '7z': packed,
  gzip: packed,
  HTML: webPage,
  MHTML: webPage,
  '.eml': mail,
  '.msg': mail,
  GIF: picture,
  BMP: picture,
  WebP: picture,
  HEIF: picture,
  'JPEG 2000': picture,
}
