import type { Draft } from '../../model.ts';
import { type Reading, readingsOf } from '../reading.ts';

/** The other cells that say something of a cell: those of its row, and the header of its column. */
export function cellsBeside(reading: Reading): readonly Reading[] {
  const { cell } = reading.passage;
  if (!cell) return [];
  const { byRow, byColumn } = tablesOf(reading.draft);
  const row = (byRow.get(`${cell.table} ${cell.row}`) ?? []).filter((other) => other !== reading);
  const header = byColumn.get(`${cell.table} ${cell.column}`);
  return header && header !== reading ? [...row, header] : row;
}

interface Tables {
  readonly byRow: ReadonlyMap<string, readonly Reading[]>;
  readonly byColumn: ReadonlyMap<string, Reading>;
}

const READ = new WeakMap<Draft, Tables>();

function tablesOf(draft: Draft): Tables {
  let tables = READ.get(draft);
  if (!tables) {
    const byRow = new Map<string, Reading[]>();
    const byColumn = new Map<string, Reading>();
    for (const reading of readingsOf(draft)) {
      const { cell } = reading.passage;
      if (!cell) continue;
      const key = `${cell.table} ${cell.row}`;
      const row = byRow.get(key);
      if (row) row.push(reading);
      else byRow.set(key, [reading]);
      if (cell.header && cell.row === 0) byColumn.set(`${cell.table} ${cell.column}`, reading);
    }
    tables = { byRow, byColumn };
    READ.set(draft, tables);
  }
  return tables;
}
