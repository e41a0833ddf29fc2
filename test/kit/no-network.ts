import dgram from 'node:dgram'
import dns from 'node:dns'
import { appendFileSync } from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import tls from 'node:tls'

/** Preloaded into the program and all its children: whoever opens a connection is written down and refused. */
const refuse =
  (call: string) =>
  (...args: readonly unknown[]): never => {
    appendFileSync(process.env.BOCTACH_CONNECTIONS!, `${call} ${String(args[0])}\n`)
    throw new Error(`no network: ${call}`)
  }

Object.assign(net, { connect: refuse('net.connect'), createConnection: refuse('net.createConnection') })
net.Socket.prototype.connect = refuse('Socket.connect')
Object.assign(tls, { connect: refuse('tls.connect') })
Object.assign(http, { request: refuse('http.request'), get: refuse('http.get') })
Object.assign(https, { request: refuse('https.request'), get: refuse('https.get') })
Object.assign(dns, { lookup: refuse('dns.lookup'), resolve: refuse('dns.resolve') })
Object.assign(dns.promises, { lookup: refuse('dns.promises.lookup'), resolve: refuse('dns.promises.resolve') })
Object.assign(dgram, { createSocket: refuse('dgram.createSocket') })
globalThis.fetch = refuse('fetch')
syncBuiltinESMExports()
