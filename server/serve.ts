import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Application } from './application.ts';
import { type ServerConfig, serverConfig } from './config.ts';
import { createHttpApp } from './http/app.ts';

export interface ServeOptions extends Partial<ServerConfig> {
  /** Does the work; the caller made it and closes it. */
  readonly application: Application;
}

export interface RunningServer {
  /** Address for people: `http://127.0.0.1:4747`. */
  readonly url: string;
  /** Stops accepting, lets running requests finish for a few seconds, then ends them. */
  readonly close: () => Promise<void>;
}

/** The server could not start; the message is one sentence that says what to do. */
export class CannotListen extends Error {
  override readonly name = 'CannotListen';
}

const patience = 5_000;

/** Starts the web server. @throws {CannotListen} when the port is taken or the address is not ours. */
export async function startServer({ application, ...given }: ServeOptions): Promise<RunningServer> {
  const config = serverConfig(given);
  const server = createHttpApp(application, config).listen(config.port, config.host);
  await listening(server, config);
  return { url: urlOf(server.address() as AddressInfo), close: () => close(server) };
}

function listening(server: Server, config: ServerConfig): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', error => reject(new CannotListen(reason(error, config), { cause: error })));
  });
}

function reason(error: NodeJS.ErrnoException, { host, port }: ServerConfig): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is already in use; stop the other program or choose a port with --port.`;
    case 'EACCES':
      return `Postil may not open port ${port}; choose one above 1023 with --port.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address "${host}"; choose one with --host.`;
    default:
      return `The server cannot listen on ${host} port ${port}: ${error.message}.`;
  }
}

function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

function close(server: Server): Promise<void> {
  return new Promise(resolve => {
    const impatient = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearTimeout(impatient);
      resolve();
    });
    server.closeIdleConnections();
  });
}
