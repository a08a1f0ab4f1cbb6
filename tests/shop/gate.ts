import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { isShopHost } from './routes.ts';

/** A connection that a browser asked for, whether it got it or not. */
export type Knock = { readonly host: string; readonly port: number; readonly let: 'in' | 'refused' };

/**
 * The proxy that a test browser is locked into: whatever it wants to reach, by whatever protocol and port, it asks here.
 * The shop's hosts lead to the shop; every other name is written down and refused. So nothing leaves the machine,
 * and the list of what was asked for is complete, background requests of the extension included.
 */
export function openGate(shopPort: number, knocked: (knock: Knock) => void): Server {
  const gate = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://unknown.invalid');
    const known = isShopHost(url.hostname);
    knocked({ host: url.hostname, port: Number(url.port || 80), let: known ? 'in' : 'refused' });
    if (known) response.writeHead(308, { location: url.href.replace(/^http:/, 'https:') });
    else response.writeHead(403);
    response.end();
  });
  gate.on('connect', (request, browserSide: Socket) => {
    const [host = '', port = '443'] = (request.url ?? '').split(/:(?=\d+$)/);
    const known = isShopHost(host) && port === '443';
    knocked({ host, port: Number(port), let: known ? 'in' : 'refused' });
    browserSide.on('error', () => browserSide.destroy());
    if (!known) {
      browserSide.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const shopSide = connect(shopPort, '127.0.0.1', () => {
      browserSide.write('HTTP/1.1 200 Connection established\r\n\r\n');
      shopSide.pipe(browserSide).pipe(shopSide);
    });
    shopSide.on('error', () => browserSide.destroy());
    browserSide.on('close', () => shopSide.destroy());
  });
  return gate;
}
