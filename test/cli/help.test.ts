import { CommanderError } from 'commander'
import { expect, test } from 'vitest'
import { type Actions, commandLine } from '../../src/cli/program.ts'
import { texts } from '../../src/cli/texts.ts'
import { usageErrorLine } from '../../src/cli/usage-error.ts'

const program = (language: 'vi' | 'en') => commandLine(language, '1.0.0', {} as Actions)
const helpOf = (name: string): string =>
  program('vi')
    .commands.find((command) => command.name() === name)!
    .helpInformation()
const optionsIn = (help: string): readonly string[] => help.match(/(?<=^ {2}(?:-\w, )?)--[a-z-]+/gm) ?? []

test.each([
  ['schema', ['--help', '--lang']],
  ['status', ['--help', '--out', '--lang']],
  ['explain', ['--finding', '--help', '--password', '--ocr', '--lang', '--config']],
  ['accept', ['--reason', '--author', '--help', '--out', '--lang', '--config']],
  ['audit', ['--help', '--out', '--lang', '--fail-on', '--config', '--sarif', '--baseline', '--quiet']],
])('the help of %s tells of the options it heeds', (name, options) => {
  expect(optionsIn(helpOf(name))).toEqual(options)
})

test('the help of the program tells of each option once', () => {
  const options = optionsIn(program('vi').helpInformation())
  expect(options).toEqual([...new Set(options)])
  expect(options).toContain('--baseline')
})

test.each(['vi', 'en'] as const)('no word of the help is left in another language (%s)', (language) => {
  const help = [program(language), ...program(language).commands].map((command) => command.helpInformation()).join('\n')
  if (language === 'vi') expect(help).not.toMatch(/\b(?:Usage|Options|Arguments|Commands|options)\b/)
  else expect(help).not.toMatch(/tùy chọn|Cách dùng/)
})

test.each([
  ['--ouy', 'không có tùy chọn --ouy (có phải --out?); xem boctach --help'],
  ['--xyzzy', 'không có tùy chọn --xyzzy; xem boctach --help'],
])('%s is answered with what may be meant', async (option, line) => {
  const error = await program('vi')
    .parseAsync([option], { from: 'user' })
    .catch((error: unknown) => error)
  expect(error).toBeInstanceOf(CommanderError)
  expect(usageErrorLine(error as CommanderError, texts.vi)).toBe(line)
})
