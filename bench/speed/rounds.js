/**
 * Runs candidates in turn, round by round, and compares each with the first one within its round: machines are noisy. `clock` gives
 * seconds, unless a candidate gives its own: of this process's processors, or of the wall for what runs in other processes. `unit` turns the seconds of a candidate, by its
 * place, into what is compared.
 */
export async function inRounds(candidates, rounds, clock, unit = (each) => each) {
  const seconds = Object.fromEntries(Object.keys(candidates).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [index, [name, run]] of Object.entries(candidates).entries()) {
      const start = clock();
      const own = await run();
      seconds[name].push(unit(typeof own === 'number' ? own : clock() - start, index));
    }
  }
  const [base] = Object.values(seconds);
  return Object.entries(seconds).map(([name, runs]) => ({
    name,
    seconds: round3(median(runs)),
    ratio: round3(median(runs.map((run, index) => run / base[index]))),
    spread: [
      round3(Math.min(...runs.map((run, index) => run / base[index]))),
      round3(Math.max(...runs.map((run, index) => run / base[index]))),
    ],
  }));
}

export const ofProcessor = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
export const ofWall = () => performance.now() / 1000;

function median(numbers) {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
}

function round3(number) {
  return Math.round(number * 1000) / 1000;
}
