/** Where the site will be, if the environment says so: an address with a slash at its end. */
export const siteAddress: string | undefined = process.env["SITE_URL"]?.replace(/\/*$/, "/");

/** The full address of a file of the site, or its address in the site if nobody says where it is. */
export const absolute = (url: string): string => (siteAddress ?? "") + url;

/** The full address of a page, by its file. */
export const pageAddress = (file: string): string =>
	absolute(file.replace(/(^|\/)index\.html$/, "$1"));

/** The path of the site on its host. */
export const sitePath: string | undefined = siteAddress && new URL(siteAddress).pathname;
