/** What a client needs from outside; tests bring their own. */
export interface Surroundings {
  readonly fetch: typeof fetch;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly now: () => number;
}

/** Where the platform answers, and the token that it knows the job by. */
export interface Access {
  /** `https://api.github.com`, or that of a server of one's own. */
  readonly api: string;
  readonly token: string;
}

/** An answer of the platform. */
interface Answer {
  readonly data: unknown;
  /** Whether there is another page. */
  readonly hasNext: boolean;
}

/** Asks the platform for one thing. */
export type Client = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: object) => Promise<Answer>;

/** The platform has refused, or gives no answer. A request may have been carried out where `status` is null or 500 and above. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly status: number | null;
  constructor(message: string, status: number | null, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
  /** Whether the platform may have done what it was asked for. */
  get isOpen(): boolean {
    return this.status === null || this.status >= 500;
  }
}

/**
 * A client for the few requests that a comment takes; the platform's own is ten times the size of this program. It waits where
 * it is told to, and asks again after a failure of the server, but a POST only where nothing can have come of it: who asks for
 * a second comment has to look first whether there is one.
 */
export function createClient({ api, token }: Access, { fetch, sleep, now }: Surroundings): Client {
  return async (method, path, body) => {
    for (let attempt = 1; ; attempt++) {
      const answer = await ask(method, path, body);
      if (answer.ok) return { data: answer.data, hasNext: answer.hasNext };
      const { error, wait } = answer;
      if (attempt === ATTEMPTS || wait === null || (method === 'POST' && error.isOpen)) throw error;
      await sleep(wait ?? PAUSE * 2 ** (attempt - 1));
    }
  };

  async function ask(method: string, path: string, body: object | undefined): Promise<Outcome> {
    const what = `${method} ${path.split('?')[0]}`;
    try {
      const response = await fetch(`${api}${path}`, {
        method,
        // A token goes nowhere but to the server it is for.
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE),
        headers: {
          accept: 'application/vnd.github+json',
          authorization: `Bearer ${token}`,
          'user-agent': 'holdtrue',
          'x-github-api-version': '2022-11-28',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      if (response.ok)
        return {
          ok: true,
          data: text === '' ? null : JSON.parse(text),
          hasNext: /<[^>]*>;[^,]*rel="next"/.test(response.headers.get('link') ?? ''),
        };
      return {
        ok: false,
        error: new RequestError(`${what} was answered with ${response.status}`, response.status),
        wait: waitFor(response, now()),
      };
    } catch (cause) {
      return { ok: false, error: new RequestError(`${what} got no answer`, null, { cause }), wait: undefined };
    }
  }
}

type Outcome =
  | { readonly ok: true; readonly data: unknown; readonly hasNext: boolean }
  /** `wait` in milliseconds; undefined for the usual pause, null where asking again is of no use. */
  | { readonly ok: false; readonly error: RequestError; readonly wait: number | null | undefined };

const ATTEMPTS = 4;
const PAUSE = 1_000;
const PATIENCE = 20_000;
/** A job that waits longer costs more than a comment is worth. */
const LONGEST_WAIT = 120_000;

/** How long to wait after a refusal: as the server says where it limits the rate, as usual where it has failed. */
function waitFor({ status, headers }: Response, now: number): number | null | undefined {
  if (status >= 500) return undefined;
  if (status !== 403 && status !== 429) return null;
  const after = Number(headers.get('retry-after') ?? Number.NaN) * 1000;
  const reset =
    headers.get('x-ratelimit-remaining') === '0' ? Number(headers.get('x-ratelimit-reset') ?? Number.NaN) * 1000 - now : Number.NaN;
  const wait = Number.isNaN(after) ? reset : after;
  if (Number.isNaN(wait)) return status === 429 ? undefined : null;
  return wait > LONGEST_WAIT ? null : Math.max(wait, PAUSE);
}
