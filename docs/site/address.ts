/** Where the site will be, if whoever builds it says so: an address with a slash at its end. */
export const siteAddress: string | undefined = process.env["SITE_URL"]?.replace(/\/*$/, "/");

/** The full address of a page or file of the site, or its address in the site if nobody says where it is. */
export const absolute = (url: string): string => (siteAddress ?? "") + url;
