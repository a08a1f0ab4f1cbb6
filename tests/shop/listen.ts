import type { Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export type Listening = { readonly port: number; close(): Promise<void> };

/** Starts a server on a free port of this machine only. Closing cuts what is still open, tunnels included. */
export async function listen(server: Server): Promise<Listening> {
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
