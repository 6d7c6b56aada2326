import { buildOptions } from '../build/options.ts';
import { readSite } from '../build/site.ts';
import { ContentError } from '../entries/problem.ts';
import { contentReport } from '../entries/report.ts';
import { describeReport } from '../entries/report-text.ts';

/**
 * `npm run content:report`: what in the content must be looked at, by owner.
 * `--json` prints it for programs. Ends with 1 where the content has problems.
 */
const { today, staffLanguage } = buildOptions();
try {
  const { store } = await readSite();
  const report = contentReport(store, today);
  const isJson = process.argv.includes('--json');
  process.stdout.write(
    isJson ? `${JSON.stringify(report, null, 2)}\n` : describeReport(report, staffLanguage),
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
