import { z } from 'zod';
import type { AdminConfig } from './config.ts';

const decap = z.looseObject({
  backend: z.looseObject({ name: z.string() }),
  collections: z.array(z.looseObject({ name: z.string() })),
});

const schema = z.object({
  decap: z.object({ fi: decap, en: decap }),
  choices: z.record(z.string(), z.array(z.object({ label: z.string(), value: z.string() }))),
});

/** Fetches the generated config that lies beside the editing app. */
export async function loadConfig(): Promise<AdminConfig> {
  const response = await fetch('config.json', { cache: 'no-store' });
  return schema.parse(await response.json());
}
