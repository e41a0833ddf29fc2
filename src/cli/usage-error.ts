import type { CommanderError } from 'commander'
import type { Texts } from './texts.ts'

/** Commander's complaint in our words, e.g. of "option '--jobs <N>' argument 'x' is invalid" from the two quoted parts. */
export function usageErrorLine({ code, message }: CommanderError, { usageErrors }: Texts): string {
  const [first = '', second = ''] = [...message.matchAll(/'([^']*)'/g)].map(([, part]) => part!)
  const [, meant = ''] = /Did you mean (?:one of )?([^?]+)\?/.exec(message) ?? []
  const complaints: Readonly<Record<string, string>> = {
    'commander.unknownOption': usageErrors.unknownOption(first, meant),
    'commander.optionMissingArgument': usageErrors.missingValue(first),
    'commander.missingMandatoryOptionValue': usageErrors.missingValue(first),
    'commander.missingArgument': usageErrors.missingValue(first),
    'commander.invalidArgument': usageErrors.invalidValue(first, second),
    'commander.excessArguments': usageErrors.tooManyArguments(first),
  }
  return `${complaints[code] ?? message}; ${usageErrors.seeHelp}`
}
