import { absolute, siteAddress } from "../address.ts";

/** What search engines may read: everything. */
export const robots = [
	"User-agent: *",
	"Allow: /",
	...(siteAddress === undefined ? [] : ["", `Sitemap: ${absolute("sitemap.xml")}`]),
	"",
].join("\n");
