import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import express, { type Express, type Request, type RequestHandler } from 'express';
import { isLocale } from '../i18n/locales.ts';
import { addDraftingBackend, addEditingBackend } from './editing-backend.ts';

/** A running site with its editing app. */
export interface RunningServer {
  /** `http://127.0.0.1:4321` */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const host = '127.0.0.1';

/**
 * Serves a built site, and the local editing backend that reads and writes
 * below `root`, on the loopback address alone.
 * @param port the port wished for; the next free one is taken where it is in use
 * @param hasDrafts whether `root` is a clone whose branches hold drafts
 */
export async function serve(
  root: string,
  dist: string,
  port: number,
  hasDrafts = false,
): Promise<RunningServer> {
  const app = express();
  app.disable('x-powered-by');
  const server = createServer(app);
  const taken = await listen(server, port);
  const origin = `http://${host}:${taken}`;
  if (taken !== port && port !== 0) console.log(`Port ${port} is in use; using ${taken}.`);
  app.use(onlyFrom([`${host}:${taken}`, `localhost:${taken}`]));
  await (hasDrafts ? addDraftingBackend : addEditingBackend)(app, root, origin);
  addSite(app, dist);
  return { origin, close: () => close(server) };
}

/**
 * Refuses requests that another web page sends to this machine: a foreign
 * `Origin`, or a foreign name that was pointed at the loopback address.
 */
function onlyFrom(hosts: readonly string[]): RequestHandler {
  return (request, response, next) => {
    const { host: wanted = '', origin } = request.headers;
    const isOwnOrigin = origin === undefined || hosts.some((own) => origin === `http://${own}`);
    if (hosts.includes(wanted) && (isOwnOrigin || isForEveryone(request))) next();
    else response.status(403).type('text').send('This server answers only pages of its own.\n');
  };
}

/** What pages of other sites may read, here as on the published site: files only. */
function isForEveryone({ method, path }: Pick<Request, 'method' | 'path'>): boolean {
  return /^(?:GET|HEAD)$/.test(method) && /^\/(?:api\/v1|embed)\//.test(path);
}

function addSite(app: Express, dist: string): void {
  app.use((request, response, next) => {
    if (isForEveryone(request)) response.set('Access-Control-Allow-Origin', '*');
    next();
  });
  app.use(express.static(dist, { cacheControl: false }));
  app.use((request, response) => {
    const [, segment = ''] = request.path.split('/');
    const page = isLocale(segment) ? `${segment}/404.html` : '404.html';
    response.status(404).sendFile(join(dist, page));
  });
}

/** Listens on the first free port from `port` on; 0 takes any. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const attempt = (candidate: number) => {
      server.once('error', (error) => {
        const isTaken = 'code' in error && error.code === 'EADDRINUSE';
        if (isTaken && candidate < port + 20) attempt(candidate + 1);
        else reject(error);
      });
      server.listen(candidate, host);
    };
    server.once('listening', () => {
      const address = server.address();
      if (typeof address === 'object' && address) resolve(address.port);
    });
    attempt(port);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
