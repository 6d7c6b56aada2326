declare module 'decap-server/dist/middlewares.js' {
  import type { Express } from 'express';

  const decapServer: {
    /** Adds `POST /api/v1` to an app. Reads `GIT_REPO_DIRECTORY` and `ORIGIN` from the environment. */
    readonly registerLocalFs: (app: Express, options?: { logLevel?: string }) => Promise<void>;
    /** The same on branches: checks them out and commits, so only for a clone of its own. */
    readonly registerLocalGit: (app: Express, options?: { logLevel?: string }) => Promise<void>;
  };
  export default decapServer;
}
