#!/usr/bin/env node
/** `dhow` on the command line: as scripts/run.mjs dhow, with nothing but the program's own words on stdout. */
process.argv.splice(2, 0, 'dhow')
await import('../scripts/run.mjs')
