import { main } from '../../src/cli.ts'

/** The command line over stub-child.ts in the place of the real pipeline, with short limits. */
const module = new URL('./stub-child.ts', import.meta.url)
process.exitCode = await main(process.argv.slice(2), { module, limit: () => 3000, code: 'test', interval: 200 })
