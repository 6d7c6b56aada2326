import decapServer from 'decap-server/dist/middlewares.js';
import express, { type Express, type RequestHandler } from 'express';
import { z } from 'zod';
import { ChangedFileError, changeContent, finishChanges } from './content-changes.ts';
import { renameFiles } from './rename-files.ts';

/** A path below `content/`, without steps upwards. */
const contentPath = z
  .string()
  .regex(/^content\/[\w./-]+$/)
  .refine((path) => !path.split('/').some((part) => part === '' || part.startsWith('.')));

const persistEntry = z.object({
  action: z.literal('persistEntry'),
  params: z.object({
    dataFiles: z.array(z.object({ path: contentPath, raw: z.string() })),
    assets: z.array(
      z.object({ path: contentPath, content: z.base64(), encoding: z.literal('base64') }),
    ),
    options: z.looseObject({
      expected: z.record(contentPath, z.string().nullable()).optional(),
    }),
  }),
});

const persistMedia = z.object({
  action: z.literal('persistMedia'),
  params: z.object({
    branch: z.string(),
    asset: z.object({ path: contentPath, content: z.base64() }),
  }),
});

const deleteFiles = z.object({
  action: z.literal('deleteFiles'),
  params: z.object({ paths: z.array(contentPath) }),
});

const writing = z.discriminatedUnion('action', [persistEntry, persistMedia, deleteFiles]);

/**
 * Decap's own local backend, in this process: no second port, nothing to leave
 * behind. What changes content is done here instead, all of it or nothing.
 */
export async function addEditingBackend(app: Express, root: string, origin: string): Promise<void> {
  await finishChanges(root);
  process.env.GIT_REPO_DIRECTORY = root;
  process.env.ORIGIN = origin;
  app.use('/api', express.json({ limit: '50mb' }));
  app.use('/api/v1', writeContent(root));
  app.post('/api/rename', renameOnDisk(root));
  await decapServer.registerLocalFs(app, { logLevel: 'error' });
}

/** Drafts on branches of a clone, as `decap-server` keeps them. */
export async function addDraftingBackend(
  app: Express,
  clone: string,
  origin: string,
): Promise<void> {
  process.env.GIT_REPO_DIRECTORY = clone;
  process.env.ORIGIN = origin;
  await decapServer.registerLocalGit(app, { logLevel: 'error' });
}

function writeContent(root: string): RequestHandler {
  return async (request, response, next) => {
    const parsed = writing.safeParse(request.body);
    if (!parsed.success) {
      // What only reads is Decap's; what would write in another form is refused.
      const action = z.object({ action: z.string() }).safeParse(request.body).data?.action ?? '';
      if (!/^(?:persist|delete|update|publish)/.test(action)) return next();
      response.status(422).json({ error: z.prettifyError(parsed.error) });
      return;
    }
    const { action, params } = parsed.data;
    try {
      if (action === 'persistEntry') {
        const { dataFiles, assets, options } = params;
        const texts = dataFiles.map(({ path, raw }) => ({ path, bytes: Buffer.from(raw) }));
        const pictures = assets.map(bytesOf);
        await changeContent(root, { write: [...texts, ...pictures], remove: [] }, options.expected);
      } else if (action === 'persistMedia') {
        await changeContent(root, { write: [bytesOf(params.asset)], remove: [] });
        // Decap expects the file it has stored; its own reading gives it.
        const { branch, asset } = params;
        request.body = { action: 'getMediaFile', params: { branch, path: asset.path } };
        return next();
      } else {
        await changeContent(root, { write: [], remove: params.paths });
      }
      response.json({ message: 'done' });
    } catch (error) {
      const { status, message } = failure(error);
      response.status(status).json({ error: message });
    }
  };
}

const renaming = z.object({ collection: z.string(), from: z.string(), to: z.string() });

function renameOnDisk(root: string): RequestHandler {
  return async (request, response) => {
    try {
      const { collection, from, to } = renaming.parse(request.body);
      response.json(await renameFiles(root, collection, from, to));
    } catch (error) {
      response.status(422).type('text').send(failure(error).message);
    }
  };
}

const bytesOf = ({ path, content }: { path: string; content: string }) => ({
  path,
  bytes: Buffer.from(content, 'base64'),
});

function failure(error: unknown): { status: number; message: string } {
  if (error instanceof ChangedFileError) return { status: 409, message: error.message };
  const isFull =
    error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT'].includes(String(error.code));
  if (isFull) return { status: 507, message: 'disk-full' };
  return { status: 500, message: error instanceof Error ? error.message : String(error) };
}
