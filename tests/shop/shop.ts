import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { makeCertificate } from './certificate.ts';
import { type Knock, openGate } from './gate.ts';
import { listen } from './listen.ts';
import { guideHost, pageFor } from './routes.ts';
import { changed, firstScenario, type Scenario, type ScenarioChange } from './scenario.ts';
import { situations } from './situations.ts';

/** A request that reached the shop. `wants` is what the browser says it will be used for: `document` for a page. */
export type ShopRequest = { readonly host: string; readonly path: string; readonly wants: string };

export type Shop = {
  /** Port of the proxy through which a browser reaches the shop, and nothing but the shop. */
  readonly gatePort: number;
  readonly keyHash: string;
  readonly requests: readonly ShopRequest[];
  readonly knocks: readonly Knock[];
  /** Changes what the pages show from now on. */
  show(change: ScenarioChange): void;
  /** Back to five credits, signed in, and an empty log. */
  reset(): void;
  close(): Promise<void>;
};

type Counter = { scenario: Scenario; readonly requests: ShopRequest[] };

function serve(counter: Counter, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(`https://${request.headers.host}${request.url}`);
  const { hostname: host, pathname: path } = url;
  counter.requests.push({ host, path, wants: String(request.headers['sec-fetch-dest'] ?? 'unknown') });
  const situation = host === guideHost ? situations[path.replace(/^\/show\//, '')] : undefined;
  if (situation) {
    counter.scenario = changed(counter.scenario, situation.change);
    response.writeHead(303, { location: situation.opens }).end();
    return;
  }
  const page = pageFor(url, counter.scenario);
  // Never kept by the browser, so that every visit shows the scenario of the moment.
  response.writeHead(page.status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(page.html);
}

export async function openShop(change: ScenarioChange = {}): Promise<Shop> {
  const { key, cert, keyHash } = await makeCertificate();
  const counter: Counter = { scenario: changed(firstScenario, change), requests: [] };
  const knocks: Knock[] = [];

  const server = createServer({ key, cert }, (request, response) => serve(counter, request, response));
  server.on('upgrade', (request, socket) => {
    counter.requests.push({ host: request.headers.host ?? '', path: request.url ?? '/', wants: 'websocket' });
    socket.destroy();
  });
  const shop = await listen(server);
  const gate = await listen(openGate(shop.port, (knock) => knocks.push(knock)));

  return {
    gatePort: gate.port,
    keyHash,
    requests: counter.requests,
    knocks,
    show: (next) => {
      counter.scenario = changed(counter.scenario, next);
    },
    reset: () => {
      counter.scenario = firstScenario;
      counter.requests.length = 0;
      knocks.length = 0;
    },
    close: async () => {
      await gate.close();
      await shop.close();
    },
  };
}
