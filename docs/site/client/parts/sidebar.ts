/** The list of pages beside a page, moved so that the page's own place in it is seen. */
const list = document.querySelector<HTMLElement>(".sidebar");
const current = list?.querySelector<HTMLElement>("[aria-current]");
if (list && current) list.scrollTop = current.offsetTop - list.clientHeight / 2;

export {};
