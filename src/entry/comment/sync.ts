import { z } from 'zod';
import { type Client, RequestError } from './client.ts';
import { allPages } from './pages.ts';

/** The comment that is to stand below a pull request. */
export interface Wanted {
  /** `owner/name`. */
  readonly repository: string;
  readonly number: number;
  /** The first line of the comment, by which it is known again. */
  readonly marker: string;
  readonly body: string;
  /** Who writes it: nobody else's comment is touched, whatever it begins with. */
  readonly author: string;
  /** Whether to write one where there is none. */
  readonly create: boolean;
}

/** What was done. */
export type Done = 'created' | 'updated' | 'unchanged' | 'none';

/** Sees to it that exactly one comment of ours stands below a pull request, and that it says what it should. */
export async function syncComment(client: Client, wanted: Wanted): Promise<Done> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await syncOnce(client, wanted);
    } catch (error) {
      // A comment may have been written though no answer came: look again before another one is.
      const mayBeThere = error instanceof RequestError && error.isOpen;
      if (!mayBeThere || attempt === ATTEMPTS) throw error;
    }
  }
}

const ATTEMPTS = 3;

async function syncOnce(client: Client, { repository, number, marker, body, author, create }: Wanted): Promise<Done> {
  const all = await allPages(client, `/repos/${repository}/issues/${number}/comments`, new URLSearchParams(), commentSchema);
  const [own, ...doubles] = all
    .filter((each) => each.user?.login === author && each.body.startsWith(marker))
    .sort((one, other) => one.id - other.id);
  const text = `${marker}\n${body}`;
  for (const { id } of doubles) await client('DELETE', `/repos/${repository}/issues/comments/${id}`);
  if (own === undefined) {
    if (!create) return 'none';
    await client('POST', `/repos/${repository}/issues/${number}/comments`, { body: text });
    return 'created';
  }
  if (normal(own.body) === normal(text)) return doubles.length > 0 ? 'updated' : 'unchanged';
  await client('PATCH', `/repos/${repository}/issues/comments/${own.id}`, { body: text });
  return 'updated';
}

/** The platform may give line ends back as CRLF, and takes blanks off the end. */
function normal(text: string): string {
  return text.replace(/\r\n/g, '\n').trimEnd();
}

const commentSchema = z.object({
  id: z.int().min(1),
  body: z
    .string()
    .nullish()
    .transform((body) => body ?? ''),
  user: z.object({ login: z.string() }).nullable(),
});
