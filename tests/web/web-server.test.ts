import { createHash } from 'node:crypto';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Question } from '../../src/answers/question.ts';
import { FOUND, SOUTH_WEST } from './fixtures/library.ts';
import { serve } from './fixtures/serve.ts';

/** How long Node's server keeps a connection without a request open. */
const KEPT_OPEN_MS = 5_000;

const asked: Question[] = [];
let site: Awaited<ReturnType<typeof serve>>;
let address = '';

beforeAll(async () => {
  site = await serve({
    ask: (question) => {
      asked.push(question);
      return { ...FOUND, question: question.text };
    },
  });
  address = site.address;
});
afterAll(() => site.close());

const get = (path: string, options: RequestInit = {}) =>
  fetch(address + path, { redirect: 'manual', ...options });

describe('what is served', () => {
  test.each([
    { path: '/', says: 'Ask the regional updates' },
    { path: '/ask?q=peer+challenge', says: FOUND.headline },
    {
      path: '/ask?q=peer+challenge',
      says: '<p>The programme for the year has:</p>\n<ul class="point">\n<li>Two ',
    },
    { path: '/documents', says: SOUTH_WEST.title },
    { path: `/documents/${SOUTH_WEST.id}`, says: 'Practice weeks' },
    { path: '/healthz', says: 'ok' },
    { path: '/readyz', says: 'ready' },
    { path: '/metrics', says: 'adcs_answers_total' },
    { path: '/style.css', says: ':root' },
    { path: '/icon.svg', says: '<svg' },
  ])('$path', async ({ path, says }) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(says);
  });

  test('every link of the pages leads to a page', async () => {
    const [seen, waiting] = [new Set<string>(), ['/']];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (seen.has(path) || seen.size > 200) continue;
      seen.add(path);
      const response = await get(path);
      expect(response.status, path).toBe(200);
      if (!response.headers.get('content-type')?.includes('html')) continue;
      const links = (await response.text()).matchAll(/(?:href|action)="(\/[^"#]*)/g);
      waiting.push(
        ...[...links].map(([, link = '']) => link.replaceAll('&amp;', '&')).filter((link) => link !== '/ask'),
      );
    }
    expect(seen.size).toBeGreaterThan(10);
  });
});

describe('what is wrong gets a page that says what to do next', () => {
  test.each([
    { request: 'GET /nowhere', status: 404, says: 'There is no such page' },
    { request: 'GET /documents/no-such-update', status: 404, says: 'choose it from all updates' },
    { request: 'GET /documents/..%2f..%2fpackage.json', status: 404, says: 'There is no such page' },
    { request: 'GET /documents/%zz', status: 400, says: 'cannot be read' },
    { request: 'POST /ask?q=a', status: 405, says: 'can only be read' },
    { request: 'DELETE /', status: 405, says: 'can only be read' },
    { request: `GET /ask?q=${'why+'.repeat(300)}`, status: 414, says: 'up to 1000 characters' },
    { request: `GET /ask?q=why&thread=${'why+'.repeat(300)}`, status: 414, says: 'up to 1000 characters' },
  ])('$request: $status', async ({ request, status, says }) => {
    const [method = '', path = ''] = request.split(' ');
    const response = await get(path, { method });
    expect(response.status).toBe(status);
    const page = await response.text();
    expect(page).toContain(says);
    expect(page).toContain('name="q"');
  });

  test('405 names what is allowed', async () => {
    expect((await get('/', { method: 'PUT' })).headers.get('allow')).toBe('GET, HEAD');
  });

  test('an address longer than any browser sends is refused, and the server lives on', async () => {
    expect(await rawRequest(`GET /ask?q=${'a'.repeat(40_000)} HTTP/1.1\r\nHost: x\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 414/,
    );
    expect(await rawRequest('this is not HTTP\r\n\r\n')).toMatch(/^HTTP\/1.1 400/);
    expect((await get('/healthz')).status).toBe(200);
  });

  test('a fault of ours is told to the log and to the reader, without its cause', async () => {
    const faults: unknown[] = [];
    const broken = await serve({
      ask: () => {
        throw new Error('secret cause');
      },
      onError: (error) => faults.push(error),
    });
    const response = await fetch(`${broken.address}/ask?q=a`);
    expect(response.status).toBe(500);
    const page = await response.text();
    expect(page).toContain('Something went wrong here');
    expect(page).not.toContain('secret cause');
    expect(faults).toHaveLength(1);
    await broken.close();
  });
});

describe('asking', () => {
  test.each(['/ask', '/ask?q=+%20', '/ask?q=%00%07'])(
    'nothing asked leads to the front page (%s)',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(303);
      expect(response.headers.get('location')).toBe('/');
    },
  );

  test('a follow-up brings the questions before it, oldest first, and no more than eight', async () => {
    const thread = Array.from({ length: 10 }, (_, i) => `thread=question+${i}`).join('&');
    await get(`/ask?q=and+the%20%20north%0A?&${thread}`);
    expect(asked.at(-1)).toEqual({
      text: 'and the north ?',
      thread: [2, 3, 4, 5, 6, 7, 8, 9].map((i) => `question ${i}`),
    });
  });

  test('the box to ask on carries this question and those before it', async () => {
    const page = await (await get('/ask?q=and+the+north&thread=%22latest%22')).text();
    const carried = [...page.matchAll(/type="hidden" name="thread" value="([^"]*)"/g)].map(
      ([, value]) => value,
    );
    expect(carried).toEqual(['&quot;latest&quot;', 'and the north']);
  });
});

describe('headers', () => {
  test('no page may run a script, load from elsewhere, be framed, or hand its address on', async () => {
    for (const path of ['/', '/ask?q=a', '/nowhere', '/documents', '/healthz', '/style.css']) {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('content-security-policy')).not.toContain('script-src');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  test('who holds a page already is told that it is still the same', async () => {
    const etag = (await get('/')).headers.get('etag') ?? '';
    const again = await get('/', { headers: { 'If-None-Match': `W/"other", ${etag}` } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect((await get('/', { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
  });

  test('a page that says what went wrong is sent whole, whatever the browser holds', async () => {
    const wrong = await get('/nowhere');
    const hash = createHash('sha256')
      .update(await wrong.text())
      .digest('base64url')
      .slice(0, 22);
    const again = await get('/nowhere', { headers: { 'If-None-Match': `"${hash}"` } });
    expect([again.status, wrong.headers.get('etag')]).toEqual([404, null]);
    expect(await again.text()).toContain('href');
  });

  test('HEAD says what GET says, without the page', async () => {
    const [head, full] = [await get('/', { method: 'HEAD' }), await get('/')];
    expect(await head.text()).toBe('');
    expect(head.headers.get('content-length')).toBe(full.headers.get('content-length'));
    expect(head.headers.get('etag')).toBe(full.headers.get('etag'));
  });

  test('the stylesheet is kept for a year, under an address that changes with it', async () => {
    const [, link = ''] = (await (await get('/')).text()).match(/href="([^"]*style\.css\?v=\w{8})"/) ?? [];
    expect((await get(link)).headers.get('cache-control')).toContain('immutable');
  });

  test('search engines leave questions alone', async () => {
    expect((await get('/ask?q=a')).headers.get('x-robots-tag')).toContain('noindex');
  });
});

describe('operations', () => {
  test('figures count answers and hold no word of a question', async () => {
    await get('/ask?q=zebracrossing');
    const figures = await (await get('/metrics')).text();
    expect(figures).toMatch(/adcs_answers_total\{intent="topic",kind="found",surface="page"\} [1-9]/);
    expect(figures).toContain('adcs_answer_seconds_bucket');
    expect(figures).not.toContain('zebracrossing');
  });

  test('a process that is starting or stopping is alive, and not ready', async () => {
    const stopping = await serve({ notReady: async () => 'stopping' });
    expect((await fetch(`${stopping.address}/healthz`)).status).toBe(200);
    const response = await fetch(`${stopping.address}/readyz`);
    expect([response.status, await response.text()]).toEqual([503, 'stopping\n']);
    await stopping.close();
  });

  test('a request under way is finished before the server closes', async () => {
    const { promise: arrived, resolve: onArrival } = Promise.withResolvers<() => void>();
    const slow = await serve({
      slackEvents: () => (_request, response) => onArrival(() => response.end('done')),
    });
    const response = fetch(`${slow.address}/slack/events`, { method: 'POST' });
    const finish = await arrived;
    const closed = slow.close(5_000);
    finish();
    expect(await (await response).text()).toBe('done');
    await closed;
  });

  test('a browser that keeps its connection for more does not hold up a server that closes', async () => {
    const { promise: arrived, resolve: onArrival } = Promise.withResolvers<() => void>();
    const slow = await serve({
      slackEvents: () => (_request, response) => onArrival(() => response.end('done')),
    });
    const agent = new Agent({ keepAlive: true });
    const { promise: answered, resolve: onAnswer } = Promise.withResolvers<void>();
    request(`${slow.address}/slack/events`, { method: 'POST', agent }, (response) =>
      response.resume().once('end', onAnswer),
    ).end();
    const finish = await arrived;
    const closed = slow.close(60_000);
    finish();
    await answered;
    const isPrompt = await Promise.race([closed.then(() => true), wait(KEPT_OPEN_MS / 2, false)]);
    agent.destroy();
    await closed;
    expect(isPrompt).toBe(true);
  });
});

describe('Slack’s address', () => {
  test('its requests reach Slack’s listener as they came', async () => {
    const connected = await serve({
      slackEvents: () => (request, response) => {
        let body = '';
        request.on('data', (part) => {
          body += part;
        });
        request.on('end', () => response.end(`${request.method} ${request.url} ${body}`));
      },
    });
    const response = await fetch(`${connected.address}/slack/events`, { method: 'POST', body: 'a=1' });
    expect(await response.text()).toBe('POST /slack/events a=1');
    expect((await fetch(`${connected.address}/slack/events`)).status).toBe(405);
    await connected.close();
  });

  test('says how to connect where Slack is not connected', async () => {
    const response = await get('/slack/events', { method: 'POST' });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('SLACK_SIGNING_SECRET');
  });
});

describe('behind a proxy that serves the app from a folder', () => {
  test('links begin with the folder, and requests are understood with it and without', async () => {
    const proxied = await serve({ base: '/adcs' });
    for (const path of ['/adcs/', '/adcs', '/']) {
      const page = await (await fetch(proxied.address + path)).text();
      expect(page, path).toContain('Ask the regional updates');
      expect(page).toContain('action="/adcs/ask"');
      expect(page).not.toMatch(/(href|action)="\/(?!adcs)/);
    }
    expect((await fetch(`${proxied.address}/adcs/healthz`)).status).toBe(200);
    expect((await fetch(`${proxied.address}/adcsx`)).status).toBe(404);
    await proxied.close();
  });
});

/** Sends bytes as they are and gives back what came, which `fetch` would refuse to send. */
function rawRequest(bytes: string): Promise<string> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.setEncoding('utf8');
    socket.on('data', (part) => {
      received += part;
    });
    socket.on('end', () => resolve(received));
    socket.on('error', reject);
  });
}
