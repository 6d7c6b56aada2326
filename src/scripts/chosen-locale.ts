import { keepOnDevice, keptOnDevice } from './on-device.ts';

/** The language a reader chose, kept on the device only. */
const key = 'locale';

export const rememberLocale = (locale: string): void => keepOnDevice(key, locale);

export const rememberedLocale = (): string | null => keptOnDevice(key);
