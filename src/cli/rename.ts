import { buildOptions } from '../build/options.ts';
import { renameFiles } from './rename-files.ts';

/** `npm run content:rename -- guides old-id new-id`: another address, with the old one leading to it. */
const [collection, from, to] = process.argv.slice(2);
if (!collection || !from || !to) {
  console.error('Write: npm run content:rename -- guides old-id new-id');
  process.exit(1);
}
try {
  for (const path of await renameFiles(buildOptions().root, collection, from, to))
    console.log(path);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
