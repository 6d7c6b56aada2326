const fileName = String.raw`[A-Za-z0-9][\w.-]*\.(?:jpe?g|png|webp|avif)`;
const picture = new RegExp(`^content/(?:(?:guides|packs|pages)/[^/]+|media)/${fileName}$`, 'i');

/** Whether a picture may lie here: in the folder of a guide, a pack or a page, or among those for all guides. */
export const isPicturePath = (path: string): boolean => picture.test(path);

/**
 * The file that a text means by an address: `map.jpg` lies in the folder of its
 * guide, `/media/map.jpg` is for all guides. Undefined where none can lie.
 */
export function picturePath(guide: string, address: string): string | undefined {
  const path = address.startsWith('/media/')
    ? `content${address}`
    : `content/guides/${guide}/${address.replace(/^\.\//, '')}`;
  return isPicturePath(path) ? path : undefined;
}
