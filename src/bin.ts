#!/usr/bin/env node
// Before anything else is loaded: better-sqlite3 ends an older Node without a word.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `boctach cần Node 22.18 trở lên, máy đang dùng ${process.versions.node} (boctach needs Node 22.18 or newer)\n`,
  )
  process.exitCode = 2
} else {
  // `boctach schema | head` closes the pipe early, which is no trouble of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  const { main } = await import('./cli.ts')
  process.exitCode = await main(process.argv.slice(2))
}
