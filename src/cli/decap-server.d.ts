declare module 'decap-server/dist/middlewares.js' {
  import type { Express } from 'express';

  const decapServer: {
    /** Adds `POST /api/v1` to an app. Reads `GIT_REPO_DIRECTORY` and `ORIGIN` from the environment. */
    readonly registerLocalFs: (app: Express, options?: { logLevel?: string }) => Promise<void>;
  };
  export default decapServer;
}
