import type { DraftData, FindingData, MarkData, PageData } from '../data.ts';
import { byId } from './element.ts';

/** The data that the whole page shares. */
export const page: PageData = read('page-data');

const drafts = new Map<number, DraftData>();

/** The data of a draft; read when it is asked for, and kept. */
export function draftData(index: number): DraftData {
  const known = drafts.get(index);
  if (known !== undefined) return known;
  const data: DraftData = index < 0 ? { phrases: [], blocks: [], marks: [], findings: page.others } : read(`draft-data-${index}`);
  drafts.set(index, data);
  return data;
}

/** The findings about a mark. */
export function findingsOf(draft: number, mark: MarkData): readonly FindingData[] {
  const { findings } = draftData(draft);
  return (mark.findings ?? []).flatMap((index) => findings[index] ?? []);
}

/** Whether a reviewer stops at a mark. */
export function isStop(draft: number, mark: MarkData): boolean {
  return mark.look === 'conflicts' || findingsOf(draft, mark).some(({ disposition }) => disposition === 'open');
}

function read<Data>(id: string): Data {
  return JSON.parse(byId(id).textContent) as Data;
}
