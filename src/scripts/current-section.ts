/**
 * Marks in the list of contents the section that is being read: the last whose
 * heading has passed the upper third of the window.
 */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
const headings = links.flatMap(
  ({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))) ?? [],
);
const passed = new Set<Element>();

/** From far above the page, so that a jump over a heading counts as passing it. */
const area = { rootMargin: '1000000px 0px -67%' };

const observer = new IntersectionObserver((changes) => {
  for (const { target, isIntersecting } of changes) {
    if (isIntersecting) passed.add(target);
    else passed.delete(target);
  }
  for (const [index, link] of links.entries()) {
    link.ariaCurrent = index === passed.size - 1 ? 'location' : null;
  }
}, area);

for (const heading of headings) observer.observe(heading);
