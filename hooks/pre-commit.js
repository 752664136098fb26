#!/usr/bin/env node
// What pre-commit runs: the program as it lies in this repository, with the Node that is there. Nothing is installed for it.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major > 20 || (major === 20 && minor >= 19)) await import('../dist/cli.js');
else {
  console.error(`holdtrue: Node 20.19 or later has to be there; this is ${process.version}`);
  process.exitCode = 2;
}
