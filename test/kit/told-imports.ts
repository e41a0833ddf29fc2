import { registerHooks } from 'node:module'

/** Preloaded into a process, tells every module it loads from node_modules on stderr. */
registerHooks({
  load(url, context, next) {
    const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1]
    if (name !== undefined) process.stderr.write(`${name}\n`)
    return next(url, context)
  },
})
