import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { bundle } from '../support/bundle.ts';
import { folderWith } from '../support/run.ts';
import { CLAIMS, RIGHT, WRONG } from './story.ts';

interface Watcher {
  readonly child: ChildProcess;
  /** Waits until what was said since the last time (on either stream) matches; gives it. */
  readonly until: (pattern: RegExp) => Promise<string>;
  /** Interrupts it, and gives its exit code; null where a signal ended it. */
  readonly end: (signal?: NodeJS.Signals) => Promise<number | null>;
}

async function startWatch(folder: string, ...words: readonly string[]): Promise<Watcher> {
  const child = spawn(process.execPath, [join(await bundle(), 'cli.js'), 'watch', ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  let listen = (): void => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += String(chunk);
      listen();
    });
  }
  const exited = new Promise<number | null>((done) => child.on('exit', (code) => done(code)));
  return {
    child,
    until: (pattern) =>
      new Promise((done) => {
        listen = () => {
          const end = pattern.exec(said);
          if (end === null) return;
          const heard = said.slice(0, end.index + end[0].length);
          said = said.slice(heard.length);
          listen = () => {};
          done(heard);
        };
        listen();
      }),
    end: (signal = 'SIGINT') => {
      child.kill(signal);
      return exited;
    },
  };
}

const READY = /holdtrue: watching; end with Ctrl-C\n/;
const VERDICT = /^(?:\d+ \w+ in|Nothing in) .*\.\n/m;

describe('holdtrue watch', () => {
  test('tells what comes and what goes, and ends with the code of the last check', async () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'draft.md': RIGHT });
    const watcher = await startWatch(folder);
    expect(await watcher.until(READY)).toContain('Nothing in 1 draft contradicts the claims');

    writeFileSync(join(folder, 'draft.md'), WRONG);
    const came = await watcher.until(VERDICT);
    expect(came).toMatch(/^\n\d\d:\d\d:\d\d draft\.md changed\n\+ draft\.md:3:22 error value-drift 2\.1 tonnes contradicts bell/);
    expect(came).toMatch(/\n1 error in 1 draft\.\n$/);

    // Moved, not new.
    writeFileSync(join(folder, 'draft.md'), `\n\n${WRONG}`);
    expect(await watcher.until(VERDICT)).toContain('No finding came or went.\n1 error in 1 draft.\n');

    writeFileSync(join(folder, 'draft.md'), RIGHT);
    expect(await watcher.until(VERDICT)).toContain('\n- draft.md:5 value-drift “2.1 tonnes”\nNothing in 1 draft contradicts the claims.\n');

    // Saved as it was: no word about it.
    writeFileSync(join(folder, 'draft.md'), RIGHT);
    await setTimeout(400);
    writeFileSync(join(folder, 'draft.md'), WRONG);
    expect(await watcher.until(VERDICT)).toMatch(/^\n[\d:]{8} draft\.md changed\n\+ draft\.md:3:22 [^\n]*\n1 error in 1 draft\.\n$/);
    expect(await watcher.end()).toBe(1);
  });

  test('sees drafts that come, move and go, whole folders of them, and none that git ignores', async () => {
    const folder = folderWith({
      'claims.yaml': CLAIMS.replace('"*.md"', '"**/*.md"'),
      'draft.md': RIGHT,
      '.git/HEAD': '',
      '.gitignore': 'out/\n',
      'out/old.md': '',
    });
    const watcher = await startWatch(folder);
    await watcher.until(READY);
    writeFileSync(join(folder, 'out/old.md'), WRONG);
    mkdirSync(join(folder, 'more/deep'), { recursive: true });
    writeFileSync(join(folder, 'more/deep/new.md'), WRONG);
    const came = await watcher.until(/1 error in 2 drafts\.\n/);
    expect(came).toContain('+ more/deep/new.md:3:22 error value-drift');
    renameSync(join(folder, 'more/deep/new.md'), join(folder, 'more/deep/new.txt'));
    expect(await watcher.until(/Nothing in 1 draft contradicts the claims\.\n/)).toContain('- more/deep/new.md:3 value-drift');
    expect(await watcher.end('SIGTERM')).toBe(0);
  });

  test('follows the claims, what they include, and the settings', async () => {
    const folder = folderWith({
      'claims.yaml': 'version: 1\ninclude: [facts/bell.yaml]\nclaims: {}\nsettings:\n  drafts: ["*.md"]\n  rules: { unused-claim: off }\n',
      'facts/bell.yaml': CLAIMS.slice(0, CLAIMS.indexOf('settings:')),
      'draft.md': RIGHT,
    });
    const watcher = await startWatch(folder);
    await watcher.until(READY);
    writeFileSync(join(folder, 'facts/bell.yaml'), CLAIMS.slice(0, CLAIMS.indexOf('settings:')).replaceAll('1.2', '2.1'));
    expect(await watcher.until(VERDICT)).toContain('facts/bell.yaml changed\n+ draft.md:3:22 error value-drift');
    const off =
      'version: 1\ninclude: [facts/bell.yaml]\nclaims: {}\nsettings:\n  drafts: ["*.md"]\n  rules: { unused-claim: off, value-drift: note }\n';
    writeFileSync(join(folder, 'claims.yaml'), off);
    expect(await watcher.until(VERDICT)).toContain('1 note in 1 draft.\n');
    expect(await watcher.end()).toBe(0);
  });

  test('lives through claims that are broken', async () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'draft.md': WRONG });
    const watcher = await startWatch(folder);
    await watcher.until(READY);
    writeFileSync(join(folder, 'claims.yaml'), CLAIMS.replace('value:', 'valu:'));
    await watcher.until(/holdtrue: claims\.yaml:5:5: [^\n]*\n/);
    writeFileSync(join(folder, 'claims.yaml'), CLAIMS.replaceAll('1.2', '2.1'));
    expect(await watcher.until(VERDICT)).toContain('- draft.md:3 value-drift “2.1 tonnes”');
    rmSync(join(folder, 'claims.yaml'));
    await watcher.until(/there is no such file/);
    expect(await watcher.end()).toBe(2);
  });

  test('waits for claims that are not right at first', async () => {
    const folder = folderWith({ 'claims.yaml': 'claims: [', 'draft.md': WRONG });
    const watcher = await startWatch(folder);
    expect(await watcher.until(READY)).toContain('claims.yaml:1:');
    writeFileSync(join(folder, 'claims.yaml'), CLAIMS);
    expect(await watcher.until(/1 error in 1 draft/)).toContain('draft.md:3:22 error value-drift');
    expect(await watcher.end()).toBe(1);
  });

  test('takes drafts by name, and the gates of check', async () => {
    const folder = folderWith({ 'claims.yaml': CLAIMS, 'draft.md': WRONG, 'other.md': WRONG });
    const watcher = await startWatch(folder, 'draft.md', '--fail-on', 'never', '--no-color');
    expect(await watcher.until(READY)).toContain('1 error in 1 draft');
    expect(await watcher.end()).toBe(0);
  });
});
