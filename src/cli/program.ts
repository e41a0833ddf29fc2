import { Command, InvalidArgumentError, Option } from 'commander'
import type { Language } from '../model/wording.ts'
import { helpTexts } from './help-texts.ts'
import type { FailOn } from './told.ts'

export interface RunOptions {
  readonly out: string
  readonly jobs?: number
  readonly force: boolean
  readonly password?: string
  readonly ocr: 'auto' | 'always' | 'never'
  readonly failOn: FailOn
  readonly communes?: string
  readonly config?: string
  readonly sarif?: string
  readonly baseline?: string
  readonly quiet: boolean
}

export interface ExplainOptions extends RunOptions {
  readonly finding?: string
}

export interface ExportOptions extends RunOptions {
  readonly to?: string
}

export interface AcceptOptions extends RunOptions {
  readonly reason: string
  readonly author: string
}

export interface Actions {
  run(paths: readonly string[], options: RunOptions): Promise<void>
  status(options: RunOptions): Promise<void>
  retry(options: RunOptions): Promise<void>
  watch(folder: string, options: RunOptions): Promise<void>
  audit(options: RunOptions): Promise<void>
  export(options: ExportOptions): Promise<void>
  report(options: RunOptions): Promise<void>
  accept(fingerprint: string, options: AcceptOptions): Promise<void>
  schema(): Promise<void>
  rules(): Promise<void>
  explain(path: string, options: ExplainOptions): Promise<void>
}

const reading = ['out', 'jobs', 'password', 'ocr', 'communes', 'config', 'quiet'] as const
/** The common options that a command heeds, beside --lang: its help tells of no others. */
const heeded: Readonly<Record<string, readonly (keyof RunOptions)[]>> = {
  status: ['out'],
  retry: [...reading, 'failOn', 'sarif', 'baseline'],
  watch: [...reading, 'force'],
  audit: ['out', 'config', 'failOn', 'sarif', 'baseline', 'quiet'],
  export: ['out', 'quiet'],
  report: ['out', 'jobs', 'password', 'communes', 'quiet'],
  accept: ['out', 'config'],
  explain: ['password', 'ocr', 'config'],
}

/** "accept <FINGERPRINT>". */
const termOf = (command: Command): string =>
  [command.name(), ...command.registeredArguments.map((argument) => `<${argument.name()}>`)].join(' ')

/** The grammar of the command line, told in one language. Throws `CommanderError` instead of ending the process. */
export function commandLine(language: Language, version: string, actions: Actions): Command {
  const { description, headings, arguments: argument, options, optionsWord, commands, afterHelp } = helpTexts[language]
  const command: Command = new Command('boctach')
    .description(description)
    .usage('[run] PATH...')
    .argument('[PATH...]', argument.path)
    .option('--out <DIR>', options.out, 'out')
    .option('--jobs <N>', options.jobs, positiveInteger)
    .option('--force', options.force, false)
    .option('--password <P>', options.password)
    .addOption(new Option('--ocr <MODE>', options.ocr).choices(['auto', 'always', 'never']).default('auto'))
    .addOption(new Option('--lang <LANG>', options.lang).choices(['vi', 'en']))
    .addOption(new Option('--fail-on <LEVEL>', options.failOn).choices(['error', 'warning', 'never']).default('never'))
    .option('--communes <FILE>', options.communes)
    .option('--config <FILE>', options.config)
    .option('--sarif <FILE>', options.sarif)
    .option('--baseline <FILE>', options.baseline)
    .option('--quiet', options.quiet, false)
    .version(version, '-V, --version', options.version)
    .helpOption('-h, --help', options.help)
    .helpCommand(false)
    .addHelpText('after', `\n${afterHelp}`)
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .configureHelp({
      showGlobalOptions: true,
      visibleGlobalOptions: (of) =>
        of === command
          ? []
          : command.options.filter((option) => ['lang', ...(heeded[of.name()] ?? [])].includes(option.attributeName())),
      commandUsage: (of) => (of === command ? `boctach ${of.usage()}` : `boctach ${termOf(of)} [${optionsWord}]`),
      commandDescription: (of) => of.description().replace(/^\p{L}/u, (letter) => letter.toUpperCase()),
      subcommandTerm: termOf,
      optionDescription: ({ description }) => description,
      styleTitle: (title) => headings[title as keyof typeof headings] ?? title,
    })
    .action((paths: string[], given: RunOptions) => actions.run(paths, given))
  const status = command.command('status').description(commands.status)
  status.action(() => actions.status(status.optsWithGlobals()))
  const retry = command.command('retry').description(commands.retry)
  retry.action(() => actions.retry(retry.optsWithGlobals()))
  const watch = command.command('watch').description(commands.watch).argument('<DIR>', argument.watched)
  watch.action((folder: string) => actions.watch(folder, watch.optsWithGlobals()))
  const audit = command.command('audit').description(commands.audit)
  audit.action(() => actions.audit(audit.optsWithGlobals()))
  const handOver = command.command('export').description(commands.export).option('--to <DIR>', options.to)
  handOver.action(() => actions.export(handOver.optsWithGlobals()))
  const report = command.command('report').description(commands.report)
  report.action(() => actions.report(report.optsWithGlobals()))
  const accept = command
    .command('accept')
    .description(commands.accept)
    .argument('<FINGERPRINT>', argument.fingerprint)
    .requiredOption('--reason <TEXT>', options.reason)
    .requiredOption('--author <NAME>', options.author)
  accept.action((fingerprint: string) => actions.accept(fingerprint, accept.optsWithGlobals()))
  command.command('schema').description(commands.schema).action(actions.schema)
  command.command('rules').description(commands.rules).action(actions.rules)
  const explain = command
    .command('explain')
    .description(commands.explain)
    .argument('<FILE>', argument.explained)
    .option('--finding <ID>', options.finding)
  explain.action((path: string) => actions.explain(path, explain.optsWithGlobals()))
  return command
}

function positiveInteger(value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new InvalidArgumentError('')
  return Number(value)
}

/** `--lang en` and `--lang=en`, wherever they stand: the help itself is told in that language. */
export function languageOf(args: readonly string[]): Language {
  const index = args.indexOf('--lang')
  return args.includes('--lang=en') || (index >= 0 && args[index + 1] === 'en') ? 'en' : 'vi'
}
