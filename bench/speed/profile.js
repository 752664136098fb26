import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { Session } from 'node:inspector';
import { join } from 'node:path';

/** What a function's time counts as, with that of all it calls which has no entry of its own. */
const STAGES = {
  'the Markdown parser': ['toTree'],
  'plain Markdown and passages': ['parseDraft'],
  'guarding against texts that would take for ever': ['guard'],
  'finding figures, dates and quotations': ['extractMentions', 'extractQuotations'],
  'figures and dates against claims': ['linkNumbers'],
  'sums, changes and shares': ['linkArithmetic'],
  'names against claims': ['linkNames'],
  'quotations against claims': ['linkQuotations', 'linkUnmarked'],
  'lists, places and the order of events': ['linkLists', 'linkStatedPlaces', 'linkEventOrder'],
  'rules and settling': ['openDraftRules', 'runSetRules', 'runSuppressionRules', 'settleFindings'],
  'loading parts of the program': ['load', 'keep'],
  'collecting garbage': ['(garbage collector)'],
};
const STAGE_OF = new Map(Object.entries(STAGES).flatMap(([stage, names]) => names.map((name) => [name, stage])));
/** Waiting, and turning the profiler on and off. */
const NOTHING = new Set(['(idle)', 'post', 'dispatch']);
const REST = 'all else';
const NODE = 'Node itself';

/** Runs a function; gives the share of its time that each stage took, the largest first. */
export function profileOf(run) {
  const session = new Session();
  session.connect();
  // In this process everything is done at once, also what is asked by way of a message.
  const ask = (method) => {
    let answer;
    session.post(method, (error, result) => {
      if (error) throw new Error(error.message);
      answer = result;
    });
    return answer;
  };
  ask('Profiler.enable');
  ask('Profiler.start');
  run();
  const { profile } = ask('Profiler.stop');
  session.disconnect();
  return sharesOf([profile]);
}

/** Runs a program of Node some times; gives the same of them together. */
export function profileOfProgram(words, cwd, env, times) {
  const folder = mkdtempSync(join(cwd, 'profile-'));
  for (let time = 0; time < times; time++)
    spawnSync(process.execPath, ['--cpu-prof', '--cpu-prof-interval', '200', '--cpu-prof-dir', folder, ...words], {
      cwd,
      env: { ...process.env, ...env },
    });
  const profiles = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  rmSync(folder, { recursive: true });
  return sharesOf(profiles);
}

function sharesOf(profiles) {
  const times = new Map();
  for (const { nodes, samples, timeDeltas } of profiles) {
    const stages = stagesOf(nodes);
    for (const [index, id] of samples.entries()) {
      const stage = stages.get(id);
      if (stage !== null) times.set(stage, (times.get(stage) ?? 0) + timeDeltas[index]);
    }
  }
  const all = [...times.values()].reduce((sum, time) => sum + time, 0);
  return [...times].map(([stage, time]) => ({ stage, share: time / all })).sort((one, other) => other.share - one.share);
}

/** The stage of each node: its own, or else that of the one that called it; null while nothing is done. */
function stagesOf(nodes) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const stages = new Map();
  const visit = ({ id, callFrame: { functionName, url }, children = [] }, from) => {
    // The bundler numbers functions of one name.
    const own = NOTHING.has(functionName) ? null : STAGE_OF.get(functionName.replace(/\$\d+$/, ''));
    const outside = from === REST || from === NODE;
    const stage = own !== undefined ? own : outside ? (url.startsWith('node:') ? NODE : REST) : from;
    stages.set(id, stage);
    for (const child of children) visit(byId.get(child), stage);
  };
  visit(nodes[0], REST);
  return stages;
}
