import { expect, test } from 'vitest'
import { sniff } from '../../src/read/sniff.ts'

const OLE = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'
const compound = (stream: string): Buffer =>
  Buffer.concat([Buffer.from(OLE, 'latin1'), Buffer.alloc(600), Buffer.from(`${stream}\0`, 'utf16le')])

const kinds: readonly (readonly [string, string, string])[] = [
  ['PDF', '%PDF-1.7\n', 'pdf'],
  ['PDF after mail headers', `${'X'.repeat(900)}\n%PDF-1.4\n`, 'pdf'],
  ['text that speaks of PDF', 'Tệp %PDF- là gì', 'text'],
  ['a header too far down', `${'X'.repeat(1100)}%PDF-1.4`, 'text'],
  ['zip', 'PK\x03\x04....', 'zip'],
  ['empty zip', 'PK\x05\x06', 'zip'],
  ['PNG', '\x89PNG\r\n\x1A\n', 'image'],
  ['JPEG', '\xFF\xD8\xFF\xE0', 'image'],
  ['TIFF, little-endian', 'II*\0', 'image'],
  ['TIFF, big-endian', 'MM\0*', 'image'],
  ['text', 'BÁO CÁO', 'text'],
  ['names with colons', 'Kính gửi: UBND tỉnh\nSố: 12\nNơi nhận: như trên\n', 'text'],
  ['one header', 'Date: 12/3/2026\n\nBÁO CÁO\n', 'text'],
  ['a less-than sign', '<95% hộ dân', 'text'],
]
test.each(kinds)('%s', (_, text, kind) => expect(sniff(Buffer.from(text, 'latin1')).kind).toBe(kind))

const refusals: readonly (readonly [string | Buffer, string, string | null])[] = [
  ['', 'empty', null],
  ['{\\rtf1\\ansi', 'unsupported-format', 'RTF'],
  ['\xEF\xBB\xBF\r\n<!DOCTYPE html><html>', 'unsupported-format', 'HTML'],
  ['<HTML xmlns:w="x">', 'unsupported-format', 'HTML'],
  ['<?xml version="1.0"?>\n<html>', 'unsupported-format', 'HTML'],
  ['<?xml version="1.0"?><pkg:package>', 'unsupported-format', 'XML'],
  ['MIME-Version: 1.0', 'unsupported-format', 'MHTML'],
  ['Received: from a\r\n\tby b;\r\nDate: x\r\nSubject:\r\n =?utf-8?B?QQ?=\r\n\r\n', 'unsupported-format', '.eml'],
  ['From: a@b\nTo: c@d\nX-Mailer: e\n\nKế hoạch', 'unsupported-format', '.eml'],
  ['Rar!\x1A\x07\0', 'unsupported-format', 'RAR'],
  [compound('WordDocument'), 'unsupported-format', '.doc'],
  [compound('Workbook'), 'unsupported-format', '.xls'],
  [compound('Nothing'), 'unsupported-format', 'OLE2'],
  [compound('EncryptedPackage'), 'encrypted', 'OOXML'],
]
test.each(refusals)('refused: %j', (content, reason, detail) => {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content
  expect(sniff(bytes)).toEqual({ kind: 'refused', reason, detail })
})
