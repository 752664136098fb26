import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { loadClaims } from '../../../src/claims/load.ts';
import { check } from '../../../src/index.ts';
import type { ClaimSet } from '../../../src/model.ts';
import { placesOf } from '../../../src/report/places.ts';
import { folderWith } from '../../support/run.ts';
import { CLAIMS, WRONG } from '../story.ts';
import { shown, startEditor } from './client.ts';

const PIECES = ['The new bell weighs 2.1 tonnes. ', '1.2 tonnes', '🔔', 'é', '\r\n', '\n\n', '- ', '# ', '> ', '&amp;', '**', ' ', '7'];

/** Where an edit begins, how much of the text it takes out, and what it puts in; the first two as shares of the text. */
const edits = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(12), fc.constantFrom(...PIECES)), {
  minLength: 3,
  maxLength: 25,
});

test('after any edits the server shows what a check of the whole text finds', async () => {
  const set = loadClaims('claims.yaml', () => CLAIMS).set as ClaimSet;
  const editor = await startEditor(folderWith({ 'claims.yaml': CLAIMS }), { options: { claims: 'claims.yaml' } });
  let number = 0;
  await fc.assert(
    fc.asyncProperty(edits, async (made) => {
      const name = `untitled:${number++}`;
      let mirror = TextDocument.create(name, 'markdown', 1, WRONG);
      await editor.open(name, WRONG);
      for (const [share, length, text] of made) {
        const from = Math.floor(share * mirror.getText().length);
        const range = { start: mirror.positionAt(from), end: mirror.positionAt(from + length) };
        const version = mirror.version + 1;
        mirror = TextDocument.update(mirror, [{ range, text }], version);
        await editor.change(name, version, [{ range, text }]);
      }
      const source = mirror.getText();
      const found = (await editor.diagnostics(name, mirror.version)).map(shown);
      const report = check([{ path: 'untitled.md', source }], set);
      const places = placesOf(report);
      expect(found).toEqual(
        report.findings
          .filter(({ path }) => path === 'untitled.md')
          .map(({ path, span, severity, rule }) => {
            const { line, column, endLine, endColumn } = places.of(path, span);
            return `${line}:${column}-${endLine}:${endColumn} ${severity} ${rule}`;
          }),
      );
      await editor.close(name);
    }),
    { numRuns: 12 },
  );
  expect(await editor.leave()).toBe(0);
});
