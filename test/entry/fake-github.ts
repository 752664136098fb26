import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A comment as the platform keeps it. */
export interface Comment {
  readonly id: number;
  readonly body: string | null;
  readonly user: { readonly login: string } | null;
}

/** A pull request, as far as it matters here. */
export interface Pull {
  readonly number: number;
  readonly state?: 'open' | 'closed';
  readonly head: { readonly sha: string; readonly ref: string; readonly repo: { readonly full_name: string } | null };
}

/** Something that goes wrong once: with the next request of a method, before it is carried out or after. */
export interface Mishap {
  readonly method: string;
  readonly status: number | 'hang up';
  readonly headers?: Readonly<Record<string, string>>;
  readonly after?: true;
}

/** A server on this machine that answers as the platform does. */
export interface FakeGitHub {
  readonly url: string;
  /** By number of the pull request; what is here now. */
  readonly comments: Map<number, Comment[]>;
  /** `METHOD /path?query` of every request. */
  readonly log: string[];
  readonly tokens: Set<string>;
  /** Requests that would change something. */
  readonly writes: () => readonly string[];
}

export const BOT = 'github-actions[bot]';

/** Starts a server for one test. `page` is how many items it gives at once at most. */
export async function fakeGitHub(
  repository: string,
  pulls: readonly Pull[],
  {
    comments = new Map(),
    mishaps = [],
    page = 100,
  }: { comments?: Map<number, Comment[]>; mishaps?: readonly Mishap[]; page?: number } = {},
): Promise<FakeGitHub> {
  const log: string[] = [];
  const tokens = new Set<string>();
  const trouble = [...mishaps];
  let ids = 1000;

  const server = createServer(async (request, response) => {
    const { method = '', url = '' } = request;
    log.push(`${method} ${url}`);
    tokens.add(request.headers.authorization ?? '');
    const body = await textOf(request);
    const index = trouble.findIndex((each) => each.method === method);
    const mishap = index === -1 ? undefined : trouble.splice(index, 1)[0];
    const answer = mishap === undefined || mishap.after ? carryOut(method, new URL(url, 'http://fake'), body) : null;
    if (mishap?.status === 'hang up') request.socket.destroy();
    else if (mishap !== undefined) send(response, mishap.status as number, { message: 'no' }, mishap.headers);
    else send(response, answer!.status, answer!.data, answer!.headers);
  });

  function carryOut(method: string, { pathname, searchParams, origin }: URL, body: string): Reply {
    const rest = pathname.startsWith(`/repos/${repository}/`) ? pathname.slice(`/repos/${repository}/`.length) : '';
    const listed = (items: readonly unknown[]): Reply => {
      const size = Math.min(page, Number(searchParams.get('per_page') ?? 30));
      const number = Number(searchParams.get('page') ?? 1);
      const next =
        number * size < items.length ? { link: `<${origin}${pathname}?page=${number + 1}>; rel="next", <${origin}>; rel="last"` } : {};
      return { status: 200, data: items.slice((number - 1) * size, number * size), headers: next };
    };
    if (method === 'GET' && rest === 'pulls') {
      const head = searchParams.get('head');
      const isAsked = ({ head: { ref, repo }, state = 'open' }: Pull) =>
        state === searchParams.get('state') && `${repo?.full_name.split('/')[0]}:${ref}` === head;
      return listed(pulls.filter(isAsked));
    }
    const below = Number(/^issues\/(\d+)\/comments$/.exec(rest)?.[1] ?? Number.NaN);
    if (!Number.isNaN(below)) {
      const there = comments.get(below) ?? [];
      comments.set(below, there);
      if (method === 'GET') return listed(there);
      there.push({ id: ++ids, body: textIn(body), user: { login: BOT } });
      return { status: 201, data: there.at(-1) };
    }
    const id = Number(/^issues\/comments\/(\d+)$/.exec(rest)?.[1] ?? Number.NaN);
    for (const there of comments.values()) {
      const index = there.findIndex((each) => each.id === id);
      if (index === -1) continue;
      if (method === 'DELETE') there.splice(index, 1);
      else there[index] = { ...there[index]!, body: textIn(body) };
      return method === 'DELETE' ? { status: 204, data: null } : { status: 200, data: there[index] };
    }
    return { status: 404, data: { message: 'Not Found' } };
  }

  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, comments, log, tokens, writes: () => log.filter((line) => !line.startsWith('GET ')) };
}

interface Reply {
  readonly status: number;
  readonly data: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

function send(response: ServerResponse, status: number, data: unknown, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(status === 204 ? undefined : JSON.stringify(data));
}

function textIn(body: string): string {
  const { body: text } = JSON.parse(body) as { readonly body: string };
  if (text.length > 65_536) throw new Error('the platform takes no body as long as this');
  return text;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
