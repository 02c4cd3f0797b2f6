#!/usr/bin/env node
import { runShell } from './shell/run-shell.ts';

const exitCode = await runShell({
  args: process.argv.slice(2),
  name: 'caprock-emulator',
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
});
process.exit(exitCode);
