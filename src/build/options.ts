import { join } from 'node:path';
import { z } from 'zod';
import type { StaffLanguage } from '../entries/problem.ts';
import type { Feedback } from '../entries/site.ts';
import { day as dayFormat } from '../schema/field.ts';

/**
 * What the environment may set. Everything has a default.
 * - `SITE_ORIGIN`: address of the published site, for canonical links
 * - `SITE_ROOT`: folder that holds `content/` and receives `dist/`
 * - `BUILD_DATE`: the day that expired facts and hours are measured against
 * - `FEEDBACK_EMAIL`, `FEEDBACK_ENDPOINT`: who gets feedback on pages; without them pages do not ask
 * - `STAFF_LANGUAGE`: `fi` or `en`, language of messages about content
 */
export interface BuildOptions {
  readonly root: string;
  readonly origin: string;
  readonly today: string;
  readonly feedback?: Feedback;
  readonly staffLanguage: StaffLanguage;
}

/** @throws Error naming the variable that cannot be used */
export function buildOptions(env: NodeJS.ProcessEnv = process.env): BuildOptions {
  const { SITE_ORIGIN, SITE_ROOT, BUILD_DATE, STAFF_LANGUAGE } = env;
  const { FEEDBACK_EMAIL, FEEDBACK_ENDPOINT } = env;
  const feedback = feedbackOf(FEEDBACK_EMAIL, FEEDBACK_ENDPOINT);
  return {
    root: SITE_ROOT ?? process.cwd(),
    origin: origin(SITE_ORIGIN ?? 'https://tervetuloa.example'),
    today: day(BUILD_DATE) ?? todayInFinland(),
    ...(feedback && { feedback }),
    staffLanguage: STAFF_LANGUAGE === 'fi' ? 'fi' : 'en',
  };
}

function origin(value: string): string {
  if (URL.canParse(value) && /^https?:/.test(value)) return new URL(value).origin;
  throw new Error(`SITE_ORIGIN is "${value}". Write an address such as https://tervetuloa.fi.`);
}

function day(value: string | undefined): string | undefined {
  if (value === undefined || dayFormat.safeParse(value).success) return value;
  throw new Error(`BUILD_DATE is "${value}". Write a day such as 2026-11-22, or leave it out.`);
}

function feedbackOf(email?: string, endpoint?: string): Feedback | undefined {
  if (!email && !endpoint) return undefined;
  if (email && !z.email().safeParse(email).success) {
    throw new Error(`FEEDBACK_EMAIL is "${email}". Write an e-mail address, or leave it out.`);
  }
  if (endpoint && !isEndpoint(endpoint)) {
    throw new Error(
      `FEEDBACK_ENDPOINT is "${endpoint}". Write an address such as https://palaute.tervetuloa.fi/send, or leave it out.`,
    );
  }
  return { ...(email && { email }), ...(endpoint && { endpoint }) };
}

/** What readers write travels encrypted; only this machine is reached without. */
function isEndpoint(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, username, password } = new URL(value);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1');
}

const todayInFinland = () =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date());

/** Where things are built. Everything below `.cache` can be deleted. */
export function buildPaths(root: string) {
  return {
    /** The published site. */
    dist: join(root, 'dist'),
    /** The site being built; becomes `dist` when it is whole. */
    next: join(root, '.cache/next'),
    /** What every page weighs. */
    budget: join(root, '.cache/budget.json'),
    /** Pictures in their published sizes, kept between builds. */
    pictures: join(root, '.cache/pictures'),
  } as const;
}
