/** Leads from an old address to the new one, with what follows the address. */
const link = document.querySelector<HTMLAnchorElement>("main a");
if (link) location.replace(link.href + location.search + location.hash);

export {};
