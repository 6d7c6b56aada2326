/** See `no-ajv.ts`. */
export default function ajvErrors(): void {}
