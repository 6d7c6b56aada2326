/**
 * The filters of the state of translations. What is chosen stands in the
 * address, so that a view can be passed on.
 */
const form = document.querySelector<HTMLElement>('.status-filters');
if (form) {
  const given = new URLSearchParams(location.search);
  for (const select of form.querySelectorAll('select')) {
    const wanted = given.get(select.name) ?? '';
    if ([...select.options].some(({ value }) => value === wanted)) select.value = wanted;
  }
  form.hidden = false;
  form.addEventListener('change', () => {
    const chosen = [...form.querySelectorAll('select')].filter(({ value }) => value !== '');
    const query = new URLSearchParams(chosen.map(({ name, value }) => [name, value])).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
    applyFilters(form);
  });
  applyFilters(form);
}

function applyFilters(filters: HTMLElement): void {
  const wanted = Object.fromEntries(
    [...filters.querySelectorAll('select')].map(({ name, value }) => [name, value]),
  );
  const { locale = '', state = '', topic = '' } = wanted;
  const isOfLocale = ({ dataset }: HTMLElement) => locale === '' || dataset.locale === locale;
  const isOfState = ({ dataset }: HTMLElement) => state === '' || dataset.state === state;
  const isOfEntry = ({ dataset }: HTMLElement) =>
    (topic === '' || dataset.topics?.split(' ').includes(topic) === true) &&
    (['owner', 'priority'] as const).every(
      (name) => !wanted[name] || dataset[name] === wanted[name],
    );
  const every = (selector: string) => document.querySelectorAll<HTMLElement>(selector);

  for (const cell of every('.status-table [data-locale], tr[data-locale]')) {
    cell.hidden = !isOfLocale(cell);
  }
  for (const item of every('.status-next li')) {
    item.hidden = !(isOfLocale(item) && isOfState(item) && isOfEntry(item));
  }
  let count = 0;
  for (const row of every('.status-table tbody tr')) {
    const cells = [...row.querySelectorAll<HTMLElement>('td')];
    row.hidden = !(isOfEntry(row) && cells.some((cell) => isOfLocale(cell) && isOfState(cell)));
    if (!row.hidden) count += 1;
  }
  const output = filters.querySelector('output');
  if (output) output.value = (output.dataset.words ?? '').replace('{count}', String(count));
}
