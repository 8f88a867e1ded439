import { expect, test } from 'vitest';
import { createLocalApplication } from '../../server/application.ts';
import { serverConfig } from '../../server/config.ts';
import { CannotListen, startServer } from '../../server/serve.ts';
import { serveForTest } from '../support/serve-for-test.ts';

test('a port in use is said in one sentence', async () => {
  const first = await serveForTest();
  const port = Number(new URL(first.url).port);
  const second = startServer({ application: createLocalApplication(), host: '127.0.0.1', port });
  await expect(second).rejects.toThrow(CannotListen);
  await expect(second).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is already in use; stop the other program or choose a port with --port.`,
  );
  await first.close();
});

test('an address of another machine is said in one sentence', async () => {
  const server = startServer({ application: createLocalApplication(), host: '192.0.2.1', port: 0 });
  await expect(server).rejects.toThrow('This machine has no address "192.0.2.1"; choose one with --host.');
});

test('closing ends it', async () => {
  const server = await serveForTest();
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  await server.close();
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
});

test.each([
  [{}, {}, '127.0.0.1:4747'],
  [{}, { POSTIL_PORT: '8080', POSTIL_HOST: '::1' }, '::1:8080'],
  [{}, { POSTIL_PORT: 'eighty' }, '127.0.0.1:4747'],
  [{ port: 9000 }, { POSTIL_PORT: '8080' }, '127.0.0.1:9000'],
])('settings %j over environment %j', (given, environment, expected) => {
  const { host, port } = serverConfig(given, environment);
  expect(`${host}:${port}`).toBe(expected);
});
