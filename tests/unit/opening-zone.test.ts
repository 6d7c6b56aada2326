import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { projectPath } from './support/project-files.ts';

/** What a machine in another zone says; the first word is its own hour at the first instant. */
function sayIn(zone: string): { hour: number; states: string[] } {
  const program = `
    import { office, bar, say } from ${JSON.stringify(projectPath('tests/unit/support/hours.ts'))};
    const hour = new Date('2026-11-23T10:00+02:00').getHours();
    const states = [
      say(office, '2026-11-23T08:59:59+02:00'),
      say(office, '2026-11-23T09:00:00+02:00'),
      say(office, '2026-11-27T16:00:00+02:00'),
      say(office, '2026-12-25T10:00:00+02:00'),
      say(bar, '2026-11-28T01:59:59+02:00'),
      say(bar, '2026-10-25T03:30:00+02:00'),
      say(bar, '2026-03-29T01:30:00+02:00'),
    ];
    console.log(JSON.stringify({ hour, states }));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
  return z.object({ hour: z.number(), states: z.array(z.string()) }).parse(JSON.parse(output));
}

test.each([
  ['Europe/Helsinki', 10],
  ['America/Los_Angeles', 0],
  ['Asia/Kathmandu', 13],
  ['Pacific/Kiritimati', 22],
  ['Pacific/Pago_Pago', 21],
])('a reader in %s, whose clock shows %i, is told the Finnish hours', (zone, hour) => {
  expect(sayIn(zone)).toEqual({
    hour,
    states: [
      'closed, opens 2026-11-23 09:00',
      'open until 2026-11-23 16:00',
      'closed, opens 2026-11-30 09:00',
      'closed, opens 2026-12-28 09:00',
      'open until 2026-11-28 02:00',
      'closed, opens 2026-10-30 18:00',
      'open until 2026-03-29 02:00',
    ],
  });
});
