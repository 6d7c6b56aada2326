/**
 * Marks in the list of contents the section that is being read: the last whose
 * heading has passed the upper third of the window. It is a place in the page,
 * hence `location`.
 */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
const headings = links.flatMap(
  ({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))) ?? [],
);
const passed = new Set<Element>();

const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting, boundingClientRect, rootBounds } of entries) {
      const isAbove = isIntersecting || boundingClientRect.top < (rootBounds?.top ?? 0);
      if (isAbove) passed.add(target);
      else passed.delete(target);
    }
    const current = headings.findLastIndex((heading) => passed.has(heading));
    for (const [index, link] of links.entries()) {
      if (index === current) link.ariaCurrent = 'location';
      else link.ariaCurrent = null;
    }
  },
  { rootMargin: '0px 0px -67%' },
);

for (const heading of headings) observer.observe(heading);
