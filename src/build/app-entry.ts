import { createApp } from 'astro/app/entrypoint';

/** The compiled templates, for the export. */
export const app = createApp();
