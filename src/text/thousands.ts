/** A whole number with commas between its thousands, as messages print it. */
export function thousands(count: number): string {
  return String(Math.round(count)).replace(/\B(?=(?:\d{3}){1,5}$)/g, ',');
}
