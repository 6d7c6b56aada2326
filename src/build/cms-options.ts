/**
 * How the editing app reaches its content, from the environment.
 * - `CMS_BACKEND`: `local` (default), `local-git`, `gitlab`, `forgejo`, `gitea`, `github`, `git-gateway`
 * - `CMS_REPO`: `owner/name` on the forge
 * - `CMS_BRANCH`: the branch that is published, `main` unless given
 * - `CMS_BASE_URL`: where staff sign in: the forge itself, or the OAuth proxy of GitHub
 * - `CMS_API_ROOT`: the forge's API, where it is not at its usual place
 * - `CMS_APP_ID`: the id of the OAuth application
 * - `CMS_AUTH`: sign-in of git-gateway: `identity` or `pkce`
 * - `CMS_IDENTITY_URL`, `CMS_GATEWAY_URL`: the two services of git-gateway
 * - `CMS_WORKFLOW`: `no` publishes on saving where the forge could have drafts
 */
export interface CmsOptions {
  /** A file of `admin/backends/`. */
  readonly module: string;
  /** Decap's `backend`. */
  readonly backend: { readonly name: string; readonly [option: string]: string | boolean };
  /** Whether saving makes a draft that is reviewed and then published. */
  readonly hasWorkflow: boolean;
  /** Origins that the app may talk to, besides its own. */
  readonly origins: readonly string[];
}

const names = [
  'local',
  'local-git',
  'gitlab',
  'forgejo',
  'gitea',
  'github',
  'git-gateway',
] as const;
type Name = (typeof names)[number];

/** What a backend needs from the environment besides its defaults. */
const needed: Readonly<Record<Name, readonly string[]>> = {
  local: [],
  'local-git': [],
  gitlab: ['CMS_REPO', 'CMS_APP_ID'],
  forgejo: ['CMS_REPO', 'CMS_BASE_URL', 'CMS_APP_ID'],
  gitea: ['CMS_REPO', 'CMS_BASE_URL', 'CMS_APP_ID'],
  github: ['CMS_REPO', 'CMS_BASE_URL'],
  'git-gateway': ['CMS_IDENTITY_URL', 'CMS_GATEWAY_URL'],
};

/** What a variable must look like, and an example. */
const forms: Readonly<Record<string, { fits: (value: string) => boolean; example: string }>> = {
  CMS_REPO: {
    fits: (value) => /^[\w.-]+(?:\/[\w.-]+)+$/.test(value),
    example: 'joensuu/tervetuloa',
  },
  CMS_BRANCH: { fits: (value) => /^[\w./-]+$/.test(value), example: 'main' },
  CMS_BASE_URL: { fits: isSecure, example: 'https://forge.example' },
  CMS_API_ROOT: { fits: isSecure, example: 'https://forge.example/api/v4' },
  CMS_IDENTITY_URL: { fits: isSecure, example: 'https://auth.example/.netlify/identity' },
  CMS_GATEWAY_URL: { fits: isSecure, example: 'https://auth.example/.netlify/git' },
  CMS_APP_ID: { fits: (value) => /^\S+$/.test(value), example: '7f3a…' },
  CMS_AUTH: { fits: (value) => value === 'identity' || value === 'pkce', example: 'pkce' },
  CMS_WORKFLOW: { fits: (value) => value === 'yes' || value === 'no', example: 'no' },
};

/** @throws Error that lists every variable that is missing or cannot be used */
export function cmsOptions(env: NodeJS.ProcessEnv = process.env): CmsOptions {
  const name = names.find((known) => known === (env.CMS_BACKEND ?? 'local'));
  if (!name) {
    throw new Error(`CMS_BACKEND is "${env.CMS_BACKEND}". Write one of: ${names.join(', ')}.`);
  }
  const required = [
    ...needed[name],
    ...(env.CMS_AUTH === 'pkce' ? ['CMS_APP_ID', 'CMS_BASE_URL'] : []),
  ];
  const mistakes = [
    ...required
      .filter((variable) => !env[variable])
      .map((variable) => `${variable} is missing. Write it like ${forms[variable]?.example}.`),
    ...Object.entries(forms)
      .filter(([variable, { fits }]) => env[variable] && !fits(env[variable]))
      .map(
        ([variable, { example }]) => `${variable} is "${env[variable]}". Write it like ${example}.`,
      ),
    ...(name === 'gitea' && env.CMS_WORKFLOW === 'yes'
      ? ['CMS_WORKFLOW is "yes", but Decap has no drafts on Gitea. Leave it out, or use Forgejo.']
      : []),
  ];
  if (mistakes.length > 0) {
    throw new Error(`The editing app cannot use the backend ${name}:\n- ${mistakes.join('\n- ')}`);
  }
  return optionsOf(name, env);
}

function optionsOf(name: Name, env: NodeJS.ProcessEnv): CmsOptions {
  const { CMS_REPO: repo = '', CMS_BRANCH: branch = 'main', CMS_APP_ID: appId = '' } = env;
  const wantsDrafts = env.CMS_WORKFLOW !== 'no';
  switch (name) {
    case 'local':
    case 'local-git':
      return {
        module: 'local',
        backend: { name: 'local', proxy_url: '/api/v1', branch },
        hasWorkflow: name === 'local-git',
        origins: [],
      };
    case 'gitlab': {
      const base = env.CMS_BASE_URL ?? 'https://gitlab.com';
      const api = env.CMS_API_ROOT ?? `${base}/api/v4`;
      return {
        module: name,
        backend: {
          name,
          repo,
          branch,
          auth_type: 'pkce',
          app_id: appId,
          base_url: base,
          api_root: api,
          use_graphql: true,
          graphql_api_root: api.replace(/\/api\/v4$/, '/api/graphql'),
        },
        hasWorkflow: wantsDrafts,
        origins: originsOf(base, api),
      };
    }
    case 'forgejo':
    case 'gitea': {
      const base = env.CMS_BASE_URL ?? '';
      const api = env.CMS_API_ROOT ?? `${base}/api/v1`;
      return {
        module: name,
        backend: { name, repo, branch, app_id: appId, base_url: base, api_root: api },
        hasWorkflow: name === 'forgejo' && wantsDrafts,
        origins: originsOf(base, api),
      };
    }
    case 'github': {
      const api = env.CMS_API_ROOT ?? 'https://api.github.com';
      return {
        module: name,
        backend: { name, repo, branch, base_url: env.CMS_BASE_URL ?? '', api_root: api },
        hasWorkflow: wantsDrafts,
        origins: originsOf(api),
      };
    }
    case 'git-gateway': {
      const { CMS_IDENTITY_URL: identity = '', CMS_GATEWAY_URL: gateway = '' } = env;
      const isPkce = env.CMS_AUTH === 'pkce';
      const base = env.CMS_BASE_URL ?? '';
      return {
        module: name,
        backend: {
          name,
          branch,
          identity_url: identity,
          gateway_url: gateway,
          ...(isPkce && { auth_type: 'pkce', app_id: appId, base_url: base }),
        },
        hasWorkflow: wantsDrafts,
        origins: originsOf(identity, gateway, ...(isPkce ? [base] : [])),
      };
    }
  }
}

const originsOf = (...addresses: readonly string[]): string[] => [
  ...new Set(addresses.map((address) => new URL(address).origin)),
];

/** Sign-in must not travel in the open; on this machine it does not travel. */
function isSecure(value: string): boolean {
  if (!URL.canParse(value) || value.endsWith('/')) return false;
  const { protocol, hostname } = new URL(value);
  return protocol === 'https:' || ['127.0.0.1', 'localhost'].includes(hostname);
}
