import { describe, expect, test } from 'vitest';
import { cmsOptions } from '../../src/build/cms-options.ts';

const forge = {
  CMS_REPO: 'joensuu/tervetuloa',
  CMS_APP_ID: 'abc',
  CMS_BASE_URL: 'https://forge.example',
};

test('without a word in the environment, the editor works on this machine and publishes on saving', () => {
  expect(cmsOptions({})).toEqual({
    module: 'local',
    backend: { name: 'local', proxy_url: '/api/v1', branch: 'main' },
    hasWorkflow: false,
    origins: [],
  });
});

test('GitLab: PKCE, GraphQL, drafts, and its own origin alone', () => {
  expect(cmsOptions({ CMS_BACKEND: 'gitlab', ...forge })).toEqual({
    module: 'gitlab',
    backend: {
      name: 'gitlab',
      repo: 'joensuu/tervetuloa',
      branch: 'main',
      auth_type: 'pkce',
      app_id: 'abc',
      base_url: 'https://forge.example',
      api_root: 'https://forge.example/api/v4',
      use_graphql: true,
      graphql_api_root: 'https://forge.example/api/graphql',
    },
    hasWorkflow: true,
    origins: ['https://forge.example'],
  });
});

test.each([
  ['forgejo', true, ['https://forge.example']],
  ['gitea', false, ['https://forge.example']],
  ['github', true, ['https://api.github.com']],
] as const)('%s: drafts %s, origins %j', (name, hasWorkflow, origins) => {
  expect(cmsOptions({ CMS_BACKEND: name, ...forge })).toMatchObject({
    module: name,
    hasWorkflow,
    origins,
  });
});

test('drafts can be left out', () => {
  const options = cmsOptions({ CMS_BACKEND: 'gitlab', ...forge, CMS_WORKFLOW: 'no' });
  expect(options.hasWorkflow).toBe(false);
});

test('git-gateway signs in by OpenID Connect where told so', () => {
  const services = {
    CMS_IDENTITY_URL: 'https://auth.example/identity',
    CMS_GATEWAY_URL: 'https://auth.example/git',
  };
  const options = cmsOptions({
    CMS_BACKEND: 'git-gateway',
    CMS_AUTH: 'pkce',
    ...forge,
    ...services,
  });
  expect(options.backend).toMatchObject({ auth_type: 'pkce', app_id: 'abc' });
  expect(options.origins).toEqual(['https://auth.example', 'https://forge.example']);
});

describe('a wrong environment is told whole, before anything is built', () => {
  test.each<[string, NodeJS.ProcessEnv, string[]]>([
    ['an unknown backend', { CMS_BACKEND: 'svn' }, ['CMS_BACKEND is "svn"', 'gitlab']],
    [
      'nothing but the name',
      { CMS_BACKEND: 'forgejo' },
      ['CMS_REPO', 'CMS_BASE_URL', 'CMS_APP_ID'],
    ],
    [
      'mistakes in several variables',
      {
        CMS_BACKEND: 'gitlab',
        CMS_REPO: 'x',
        CMS_APP_ID: 'a b',
        CMS_BASE_URL: 'http://forge.example',
      },
      ['CMS_REPO is "x"', 'CMS_APP_ID is "a b"', 'CMS_BASE_URL is "http://forge.example"'],
    ],
    [
      'drafts on Gitea',
      { CMS_BACKEND: 'gitea', ...forge, CMS_WORKFLOW: 'yes' },
      ['no drafts on Gitea'],
    ],
    [
      'OpenID Connect without a provider',
      { CMS_BACKEND: 'git-gateway', CMS_AUTH: 'pkce' },
      ['CMS_IDENTITY_URL', 'CMS_GATEWAY_URL', 'CMS_APP_ID', 'CMS_BASE_URL'],
    ],
  ])('%s', (_, env, words) => {
    for (const word of words) expect(() => cmsOptions(env)).toThrow(word);
  });
});
